import { type Result, success } from '@anslag/pricing'
import type { Quote } from '../quote/quote.ts'
import { acceptedRevision } from './accepted.ts'
import { csvOf, textCell } from './cell.ts'
import { type Column, entryColumns, quoteColumns } from './columns.ts'
import { financeEntries } from './entries.ts'
import type { FinanceMapping } from './mapping.ts'

/** The columns that every file has, in order; one for each dimension of the mapping follows. */
export const financeColumns: readonly string[] = [...quoteColumns, ...entryColumns].map(([name]) => name)

/**
 * The rows of an accepted quote as CSV: one for each line, adjustment and VAT rate. The sum of the column `amount` is the
 * total including VAT.
 *
 * @returns the text of the file; else why the quote cannot be invoiced, or what the mapping lacks.
 */
export const financeCsv = (quote: Quote, mapping: FinanceMapping): Result<string> => {
  const accepted = acceptedRevision(quote)
  if (!accepted.ok) return accepted
  const entries = financeEntries(accepted.value.revision.content, mapping)
  if (!entries.ok) return entries
  const ofDimensions = mapping.dimensions.map(
    ({ id }): Column => [id, ({ dimensions }) => textCell(dimensions[id] ?? '')],
  )
  const columns = [...quoteColumns, ...entryColumns, ...ofDimensions]
  const rows = entries.value.map((entry) => columns.map(([, cell]) => cell(entry, accepted.value)))
  return success(csvOf([columns.map(([name]) => textCell(name)), ...rows]))
}
