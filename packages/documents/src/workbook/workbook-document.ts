import { amountName } from '@anslag/presentation/estimate'
import { section } from '../blocks/section.ts'
import type { Block } from '../model/block.ts'
import type { Document } from '../model/document.ts'
import type { Row, TableBlock } from '../model/table.ts'
import { rangeTable } from '../range/range-table.ts'
import { yearsBlocks } from '../years/years-document.ts'
import { answersTable } from './answers-sheet.ts'
import { firstSheet, headOf, writingOf } from './first-sheet.ts'
import { type PricedBy, pricedBy } from './priced-line.ts'
import { tariffsTable } from './tariffs-sheet.ts'
import type { LinesWords, WorkbookInput, WorkbookWords, Writing } from './words.ts'

/** Blocks on a sheet of their own. */
export const sheet = (name: string, blocks: readonly Block[]): readonly Block[] => [
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

/** What it costs, and all that this follows from, each on a sheet that the others compute with. */
export const pricedSheets = (input: WorkbookInput, all: LinesWords): readonly Block[] => {
  const writing = writingOf(input, all)
  const { estimate, words } = writing
  const { sheets } = words
  const lines = estimate.lines.map((line) => pricedBy(line, writing))
  const traces = [...estimate.lines, ...estimate.vatBreakdown].map(({ trace }) => trace)
  return [
    ...sheet(sheets.estimate, [...firstSheet(lines, writing), { kind: 'sentences', sentences: [words.live] }]),
    ...sheet(sheets.answers, [answersTable(traces, writing)]),
    ...sheet(sheets.working, [workingTable(lines, writing)]),
    ...sheet(sheets.tariffs, [tariffsTable(traces, writing)]),
  ]
}

/**
 * An estimate as a workbook that computes: change a number on the sheets of answers and tariffs, and lines, VAT and totals
 * follow, rounded as the engine rounds. Every formula has its value beside it. With a plan's years
 * and range of the same order, these have sheets, too.
 */
export const workbookDocument = (input: WorkbookInput, words: WorkbookWords): Document => {
  const { estimate, documents, range, years } = input
  const { texts, plans, workbook } = words
  const budget = years && yearsBlocks(years, estimate, texts, plans, documents.catalogue)
  const recovery = years?.recovery ?? estimate.buyerCost?.recovery ?? '0'
  return {
    ...headOf(estimate, words),
    blocks: [
      ...pricedSheets(input, words),
      ...(budget
        ? sheet(workbook.sheets.years, section(amountName(plans.years.heading, estimate, texts), budget))
        : []),
      ...(range
        ? sheet(
            workbook.sheets.range,
            section(plans.range.title, [rangeTable(range, estimate, recovery, texts, plans)]),
          )
        : []),
    ],
  }
}
