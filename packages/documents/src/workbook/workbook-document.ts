import type { Block } from '../model/block.ts'
import type { Document } from '../model/document.ts'
import type { Row, TableBlock } from '../model/table.ts'
import { answersTable } from './answers-sheet.ts'
import { firstSheet, titleOf, writingOf } from './first-sheet.ts'
import { rangeBlocks, yearsBlocks } from './plan-sheets.ts'
import { type PricedBy, pricedBy } from './priced-line.ts'
import { tariffsTable } from './tariffs-sheet.ts'
import type { WorkbookInput, WorkbookLanguage, Writing } from './words.ts'

const sheet = (name: string, blocks: readonly Block[]): readonly Block[] => [
  { kind: 'page-break', sheet: name },
  ...blocks,
]

/** The steps of every line, below the line's own text. */
const workingTable = (lines: readonly PricedBy[], { texts, words }: Writing): TableBlock => ({
  kind: 'table',
  columns: [
    { title: words.what, kind: 'text' },
    { title: words.number, kind: 'quantity' },
    { title: words.figure, kind: 'quantity' },
    { title: words.result, kind: 'quantity' },
    { title: words.unit, kind: 'text' },
  ],
  rows: lines.flatMap(({ line, rows }): readonly Row[] =>
    rows.length === 0 ? [] : [{ kind: 'group', cells: [{ text: line.text[texts.language] }] }, ...rows],
  ),
})

/**
 * An estimate as a workbook that computes: change a number on the sheets of answers and tariffs, and lines, VAT and totals
 * follow, rounded as the engine rounds. Every formula has its value beside it. With a plan's years
 * and range of the same order, these have sheets, too.
 */
export const workbookDocument = (input: WorkbookInput, language: WorkbookLanguage): Document => {
  const writing = writingOf(input, language)
  const { estimate, texts, words } = writing
  const lines = estimate.lines.map((line) => pricedBy(line, writing))
  const traces = [...estimate.lines, ...estimate.vatBreakdown].map(({ trace }) => trace)
  const { view, blocks } = firstSheet(lines, input, writing)
  const { range, years } = input
  const { plans } = language
  return {
    title: titleOf(view.heading, view.title),
    language: texts.language,
    day: estimate.day,
    marks: view.notice === undefined ? [] : [{ text: words.demonstration, weight: 'warning' }],
    blocks: [
      ...sheet(words.sheets.estimate, [...blocks, { kind: 'sentences', sentences: [words.live] }]),
      ...sheet(words.sheets.answers, [answersTable(traces, writing)]),
      ...sheet(words.sheets.working, [workingTable(lines, writing)]),
      ...sheet(words.sheets.tariffs, [tariffsTable(traces, writing)]),
      ...(years && plans ? sheet(words.sheets.years, yearsBlocks(years, writing, plans)) : []),
      ...(range && plans ? sheet(words.sheets.range, rangeBlocks(range, writing, plans)) : []),
    ],
  }
}
