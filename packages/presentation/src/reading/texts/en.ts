import { issues } from './en-issues.ts'
import type { ReadingTexts } from './reading-texts.ts'

/** English. */
export const readingEn: ReadingTexts = {
  language: 'en',
  issues,
  skipped: {
    'text-block': 'Text block in a script',
    'commented-out': 'Import that is commented out',
    prose: 'Sentence without variable names',
    'sheet-hidden': 'Hidden sheet',
    'struck-through': 'Row that is struck through',
    'totals-row': 'Row of totals',
    'file-in-zip': 'File in a ZIP that is no workbook',
    'sheet-not-to-choose-in': 'Sheet that is not for choosing',
    'sheet-example': 'Sheet with an example or instructions',
    'sheet-without-headings': 'Sheet without the headings of a variable list',
    other: 'Not an ordered variable',
  },
  questions: {
    'unknown-variable': 'Which variable list do these belong to: {names}?',
    'unknown-list': 'The catalogue has no list called “{subject}”. Which list is it?',
    'unknown-table': 'Which FD-Trygd table do these belong to: {names}?',
    'other-databank':
      'These are of the databank {subject}, which is not of Statistics Norway: {names}. Should they be included?',
    'table-or-list':
      'The facts of the FD-Trygd table “{table}” are in another list too. Where should these be taken from: {names}?',
  },
  options: {
    table: 'the FD-Trygd table “{name}”',
    list: 'the variable list “{name}”',
    like: '{option} (similar to {like})',
    others: 'another list or table of the catalogue',
    outside: 'data outside the variable lists',
    'leave-out': 'leave them out',
  },
  unanswered: {
    open: 'Not answered. The variables are included without a price, and the estimate says “from”.',
    chosen: 'Not answered. The estimate is based on {option}.',
  },
  answered: 'Answer: {option}.',
  files: {
    script: 'microdata.no script',
    workbook: 'variable list in Excel',
    table: 'variable list as text',
    names: 'variable names',
    metadata: 'metadata of microdata.no',
    unknown: 'not read',
  },
  headings: {
    reading: 'Read from the files',
    files: 'Files',
    questions: 'Questions',
    skipped: 'Skipped',
    area: 'Statistical area: {name}',
    table: 'FD-Trygd table: {name}',
    open: 'List not known',
    outside: 'Outside the variable lists',
    'leave-out': 'Left out',
  },
  summary: 'The files order {variables} from {areas} and {tables}.',
  nothing: 'The files order nothing.',
  counted: {
    variables: { one: '1 variable', many: '{count} variables' },
    areas: { one: '1 statistical area', many: '{count} statistical areas' },
    tables: { one: '1 FD-Trygd table', many: '{count} FD-Trygd tables' },
    others: { one: '1 more', many: '{count} more' },
    dates: { one: '1 date', many: '{count} dates' },
  },
  and: '{first} and {last}',
  place: {
    lines: '{file}, line {numbers}',
    rows: '{file}, sheet “{sheet}”, row {numbers}',
    sheet: '{file}, sheet “{sheet}”',
  },
  period: { from: 'from {from}', to: 'until {to}', both: 'from {from} to {to}' },
  spread: '{dates} from {from} to {to}',
}
