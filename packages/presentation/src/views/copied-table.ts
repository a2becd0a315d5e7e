import { type DecimalText, type Estimate, guardedCell } from '@anslag/pricing'
import { vatLabel } from '../explanation/vat-label.ts'
import { formatDay } from '../format/day.ts'
import { fill } from '../format/fill.ts'
import { formatDecimal } from '../format/number.ts'
import { oneDirection } from '../format/one-direction.ts'
import { unitWord } from '../format/quantity.ts'
import { amountName } from '../names/amount-name.ts'
import type { BudgetTexts, InitialTexts } from '../texts/texts.ts'
import { listName } from './estimate-view.ts'

/** A number stays a decimal until it is written, since a spreadsheet and a reader want it in different forms. */
export type CopiedCell = string | { readonly number: DecimalText }

/** The lines of an estimate as a table that is copied into another document. */
export interface CopiedTable {
  /** Above the table: what it is, and that the amounts are made up where they are. */
  readonly above: readonly string[]
  readonly columns: readonly string[]
  readonly rows: readonly (readonly CopiedCell[])[]
  /** Net, VAT by rate, gross: cells of the first and of the last column. */
  readonly totals: readonly (readonly [string, CopiedCell])[]
  /** Below the table: by which list, and when. */
  readonly below: readonly string[]
}

/** The table of an estimate's lines. Nothing is added up: every amount stands in the estimate. */
export const copiedTable = (estimate: Estimate, texts: InitialTexts, words: BudgetTexts): CopiedTable => {
  const { request, lines, vatBreakdown, totals, priceList, day } = estimate
  const { heading, text, quantity, unitPrice, netAmount, net, gross, incomplete } = texts.estimate
  const title = request.project?.title
  const label = (of: string) => amountName(of, estimate, texts, !totals.complete)
  const inKroner = (of: string) => fill(words.inKroner, { label: of })
  return {
    above: [
      title === undefined ? heading : `${heading}: ${oneDirection(title)}`,
      ...(priceList.status === 'demonstration' ? [words.demonstration] : []),
    ],
    columns: [text, quantity, words.unit, inKroner(unitPrice), inKroner(netAmount)],
    rows: lines.map((line) => [
      line.text[texts.language],
      { number: line.quantity },
      unitWord(line.quantity, line.unit, texts),
      { number: line.unitPrice },
      { number: line.net },
    ]),
    totals: [
      [label(net), { number: totals.net }],
      ...vatBreakdown.map((each) => [vatLabel(each, texts), { number: each.vat }] as const),
      [label(gross), { number: totals.gross }],
    ],
    below: [
      ...(totals.complete ? [] : [incomplete]),
      fill(words.terms, {
        day: formatDay(day, texts),
        list: listName(estimate, texts),
        status: texts.statuses[priceList.status],
      }),
    ],
  }
}

/** A cell as a reader sees it: `12 345,60`. */
export const readableCell = (cell: CopiedCell, texts: Pick<InitialTexts, 'numbers'>): string =>
  typeof cell === 'string' ? cell : formatDecimal(cell.number, texts)

/** Text of a cell on one line, as it is guarded in files too: what is pasted is no more trusted. */
const textOf = (cell: string): string => guardedCell(cell.replaceAll(/[\t\r\n]+/g, ' '))

/** A cell as a spreadsheet reads it: a number without spaces, and no text that would count as a formula. */
const spreadsheetCell = (cell: CopiedCell, { numbers }: Pick<InitialTexts, 'numbers'>): string => {
  return typeof cell === 'string' ? textOf(cell) : cell.number.replace('.', numbers.decimalMark)
}

const bodyOf = ({ columns, rows, totals }: CopiedTable): readonly (readonly CopiedCell[])[] => [
  ...rows,
  ...totals.map(([first, last]) => [first, ...columns.slice(2).map(() => ''), last]),
]

/** The table as text with tabs between its cells, which a spreadsheet takes as cells. */
export const tableAsText = (table: CopiedTable, texts: Pick<InitialTexts, 'numbers'>): string =>
  [...table.above.map((each) => [each]), table.columns, ...bodyOf(table), ...table.below.map((each) => [each])]
    .map((row) => row.map((cell) => spreadsheetCell(cell, texts)).join('\t'))
    .join('\n')

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (mark) => entities[mark] ?? mark)

/** The table as HTML, which a word processor takes as a table. All text is escaped; there is no style in it. */
export const tableAsHtml = (table: CopiedTable, texts: Pick<InitialTexts, 'numbers' | 'language'>): string => {
  const paragraphs = (some: readonly string[]) => some.map((each) => `<p>${escaped(textOf(each))}</p>`).join('')
  const cell = (each: CopiedCell) =>
    typeof each === 'string'
      ? `<td>${escaped(textOf(each))}</td>`
      : `<td align="right">${escaped(readableCell(each, texts))}</td>`
  const head = table.columns.map((each) => `<th>${escaped(textOf(each))}</th>`).join('')
  const body = bodyOf(table).map((row) => `<tr>${row.map(cell).join('')}</tr>`)
  const grid = `<table border="1"><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`
  return `<div lang="${texts.language}">${paragraphs(table.above)}${grid}${paragraphs(table.below)}</div>`
}
