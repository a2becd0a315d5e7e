import type { FileKind, QuestionKind, ReadingIssueCode } from '@anslag/intake'
import type { Text } from '@anslag/pricing'
import type { InLanguage, Wording } from '../../texts/in-language.ts'
import { fileIssues } from './file-issues.ts'
import { listIssues } from './list-issues.ts'

const issues = { ...fileIssues, ...listIssues }

/** All texts of reading files. They are apart from the others: only who reads files loads them. */
export const reading = {
  language: { nb: 'nb', nn: 'nn', en: 'en' } as const,
  issues: issues satisfies Record<ReadingIssueCode, Text>,
  /** By the reason for which something was skipped; `other` serves reasons without words of their own. */
  skipped: {
    'text-block': { nb: 'Tekstblokk i et skript', nn: 'Tekstblokk i eit skript', en: 'Text block in a script' },
    'commented-out': {
      nb: 'Import som er kommentert ut',
      nn: 'Import som er kommentert ut',
      en: 'Import that is commented out',
    },
    prose: { nb: 'Setning uten variabelnavn', nn: 'Setning utan variabelnamn', en: 'Sentence without variable names' },
    'sheet-hidden': { nb: 'Ark som er skjult', nn: 'Ark som er gøymt', en: 'Hidden sheet' },
    'struck-through': { nb: 'Rad som er strøket ut', nn: 'Rad som er stroken ut', en: 'Row that is struck through' },
    'totals-row': { nb: 'Rad med sum', nn: 'Rad med sum', en: 'Row of totals' },
    'file-in-zip': {
      nb: 'Fil i en ZIP som ikke er en arbeidsbok',
      nn: 'Fil i ein ZIP som ikkje er ei arbeidsbok',
      en: 'File in a ZIP that is no workbook',
    },
    'sheet-not-to-choose-in': {
      nb: 'Ark som ikke er til å velge i',
      nn: 'Ark som ikkje er til å velje i',
      en: 'Sheet that is not for choosing',
    },
    'sheet-example': {
      nb: 'Ark med eksempel eller veiledning',
      nn: 'Ark med døme eller rettleiing',
      en: 'Sheet with an example or instructions',
    },
    'sheet-without-headings': {
      nb: 'Ark uten overskriftene i en variabelliste',
      nn: 'Ark utan overskriftene i ei variabelliste',
      en: 'Sheet without the headings of a variable list',
    },
    other: { nb: 'Ikke en bestilt variabel', nn: 'Ikkje ein bestilt variabel', en: 'Not an ordered variable' },
  },
  questions: {
    'unknown-variable': {
      nb: 'Hvilken variabelliste hører {names} til?',
      nn: 'Kva variabelliste høyrer {names} til?',
      en: 'Which variable list do these belong to: {names}?',
    },
    'unknown-list': {
      nb: 'Katalogen har ingen liste som heter «{subject}». Hvilken liste er det?',
      nn: 'Katalogen har inga liste som heiter «{subject}». Kva liste er det?',
      en: 'The catalogue has no list called “{subject}”. Which list is it?',
    },
    'unknown-table': {
      nb: 'Hvilken FD-Trygd-tabell hører {names} til?',
      nn: 'Kva FD-Trygd-tabell høyrer {names} til?',
      en: 'Which FD-Trygd table do these belong to: {names}?',
    },
    'other-databank': {
      nb: '{names} er fra databanken {subject}, som ikke er SSBs. Skal de være med?',
      nn: '{names} er frå databanken {subject}, som ikkje er SSB sin. Skal dei vere med?',
      en: 'These are of the databank {subject}, which is not of Statistics Norway: {names}. Should they be included?',
    },
    'table-or-list': {
      nb: 'Opplysningene i FD-Trygd-tabellen «{table}» finnes også i en annen liste. Hvor skal {names} hentes fra?',
      nn: 'Opplysningane i FD-Trygd-tabellen «{table}» finst òg i ei anna liste. Kvar skal {names} hentast frå?',
      en: 'The facts of the FD-Trygd table “{table}” are in another list too. Where should these be taken from: {names}?',
    },
  } satisfies Record<QuestionKind, Text>,
  options: {
    table: { nb: 'FD-Trygd-tabellen «{name}»', nn: 'FD-Trygd-tabellen «{name}»', en: 'the FD-Trygd table “{name}”' },
    list: { nb: 'variabellisten «{name}»', nn: 'variabellista «{name}»', en: 'the variable list “{name}”' },
    like: { nb: '{option} (ligner på {like})', nn: '{option} (liknar på {like})', en: '{option} (similar to {like})' },
    others: {
      nb: 'en annen liste eller tabell i katalogen',
      nn: 'ei anna liste eller ein annan tabell i katalogen',
      en: 'another list or table of the catalogue',
    },
    outside: {
      nb: 'data utenfor variabellistene',
      nn: 'data utanfor variabellistene',
      en: 'data outside the variable lists',
    },
    'leave-out': { nb: 'ikke ta dem med', nn: 'ikkje ta dei med', en: 'leave them out' },
  },
  unanswered: {
    open: {
      nb: 'Ikke besvart. Variablene er med uten pris, og anslaget sier «fra».',
      nn: 'Ikkje svara på. Variablane er med utan pris, og prisanslaget seier «frå».',
      en: 'Not answered. The variables are included without a price, and the estimate says “from”.',
    },
    chosen: {
      nb: 'Ikke besvart. Det er regnet med {option}.',
      nn: 'Ikkje svara på. Vi har rekna med {option}.',
      en: 'Not answered. The estimate is based on {option}.',
    },
  },
  answered: { nb: 'Svar: {option}.', nn: 'Svar: {option}.', en: 'Answer: {option}.' },
  files: {
    script: { nb: 'skript fra microdata.no', nn: 'skript frå microdata.no', en: 'microdata.no script' },
    workbook: { nb: 'variabelliste i Excel', nn: 'variabelliste i Excel', en: 'variable list in Excel' },
    table: { nb: 'variabelliste som tekst', nn: 'variabelliste som tekst', en: 'variable list as text' },
    names: { nb: 'variabelnavn', nn: 'variabelnamn', en: 'variable names' },
    metadata: { nb: 'metadata fra microdata.no', nn: 'metadata frå microdata.no', en: 'metadata of microdata.no' },
    unknown: { nb: 'ikke lest', nn: 'ikkje lesen', en: 'not read' },
  } satisfies Record<FileKind, Text>,
  headings: {
    reading: { nb: 'Lest fra filene', nn: 'Lese frå filene', en: 'Read from the files' },
    files: { nb: 'Filer', nn: 'Filer', en: 'Files' },
    questions: { nb: 'Spørsmål', nn: 'Spørsmål', en: 'Questions' },
    skipped: { nb: 'Hoppet over', nn: 'Hoppa over', en: 'Skipped' },
    area: { nb: 'Statistikkområde: {name}', nn: 'Statistikkområde: {name}', en: 'Statistical area: {name}' },
    table: { nb: 'FD-Trygd-tabell: {name}', nn: 'FD-Trygd-tabell: {name}', en: 'FD-Trygd table: {name}' },
    open: { nb: 'Listen er ikke kjent', nn: 'Lista er ikkje kjend', en: 'List not known' },
    outside: { nb: 'Utenfor variabellistene', nn: 'Utanfor variabellistene', en: 'Outside the variable lists' },
    'leave-out': { nb: 'Ikke med', nn: 'Ikkje med', en: 'Left out' },
  },
  summary: {
    nb: 'Filene bestiller {variables} fra {areas} og {tables}.',
    nn: 'Filene bestiller {variables} frå {areas} og {tables}.',
    en: 'The files order {variables} from {areas} and {tables}.',
  },
  nothing: {
    nb: 'Vi fant ingen variabler i filene.',
    nn: 'Vi fann ingen variablar i filene.',
    en: 'We found no variables in the files.',
  },
  counted: {
    variables: {
      one: { nb: '1 variabel', nn: '1 variabel', en: '1 variable' },
      many: { nb: '{count} variabler', nn: '{count} variablar', en: '{count} variables' },
    },
    areas: {
      one: { nb: '1 statistikkområde', nn: '1 statistikkområde', en: '1 statistical area' },
      many: { nb: '{count} statistikkområder', nn: '{count} statistikkområde', en: '{count} statistical areas' },
    },
    tables: {
      one: { nb: '1 FD-Trygd-tabell', nn: '1 FD-Trygd-tabell', en: '1 FD-Trygd table' },
      many: { nb: '{count} FD-Trygd-tabeller', nn: '{count} FD-Trygd-tabellar', en: '{count} FD-Trygd tables' },
    },
    others: {
      one: { nb: '1 til', nn: '1 til', en: '1 more' },
      many: { nb: '{count} til', nn: '{count} til', en: '{count} more' },
    },
    dates: {
      one: { nb: '1 dato', nn: '1 dato', en: '1 date' },
      many: { nb: '{count} datoer', nn: '{count} datoar', en: '{count} dates' },
    },
  },
  /** The last two of several things. */
  and: { nb: '{first} og {last}', nn: '{first} og {last}', en: '{first} and {last}' },
  place: {
    lines: { nb: '{file}, linje {numbers}', nn: '{file}, linje {numbers}', en: '{file}, line {numbers}' },
    rows: {
      nb: '{file}, arket «{sheet}», rad {numbers}',
      nn: '{file}, arket «{sheet}», rad {numbers}',
      en: '{file}, sheet “{sheet}”, row {numbers}',
    },
    sheet: { nb: '{file}, arket «{sheet}»', nn: '{file}, arket «{sheet}»', en: '{file}, sheet “{sheet}”' },
  },
  period: {
    from: { nb: 'fra {from}', nn: 'frå {from}', en: 'from {from}' },
    to: { nb: 'til {to}', nn: 'til {to}', en: 'until {to}' },
    both: { nb: 'fra {from} til {to}', nn: 'frå {from} til {to}', en: 'from {from} to {to}' },
  },
  /** Many days between the first and the last. */
  spread: { nb: '{dates} fra {from} til {to}', nn: '{dates} frå {from} til {to}', en: '{dates} from {from} to {to}' },
} satisfies Wording

/** All texts of reading files in one language. */
export type ReadingTexts = InLanguage<typeof reading>
