import { osloDay, type Result, success } from '@anslag/pricing'
import type { Quote } from '../quote/quote.ts'
import { type AcceptedRevision, acceptedRevision } from './accepted.ts'
import { csvOf, numberCell, textCell } from './cell.ts'
import { financeEntries } from './entries.ts'
import type { FinanceEntry } from './entry.ts'
import type { FinanceMapping } from './mapping.ts'

/** A column: its name, and its cell in the row of an entry. */
type Column = readonly [name: string, cell: (entry: FinanceEntry, accepted: AcceptedRevision) => string]

/** What every row repeats, so that each can be imported by itself. */
const ofQuote: readonly Column[] = [
  ['quoteNumber', (_, { number }) => textCell(number)],
  ['revision', (_, { revision }) => textCell(String(revision.content.revision))],
  ['hash', (_, { hash }) => textCell(hash)],
  ['acceptedOn', (_, { acceptance }) => textCell(osloDay(acceptance.acceptedAt))],
  ['buyerNumber', (_, { revision: { content } }) => textCell(content.buyer.organisationNumber ?? '')],
  ['buyerName', (_, { revision: { content } }) => textCell(content.buyer.name)],
  ['recipientNumber', (_, { revision: { content } }) => textCell(recipientOf(content).organisationNumber ?? '')],
  ['recipientName', (_, { revision: { content } }) => textCell(recipientOf(content).name)],
  ['customerNumber', (_, { revision: { content } }) => textCell(content.invoice.customerNumber ?? '')],
  [
    'buyerReference',
    (_, { revision: { content }, acceptance }) =>
      textCell(acceptance.customerReference ?? content.invoice.buyerReference ?? ''),
  ],
  [
    'orderNumber',
    (_, { revision: { content }, acceptance }) => textCell(acceptance.orderNumber ?? content.invoice.orderNumber ?? ''),
  ],
  ['accountingCost', (_, { revision: { content } }) => textCell(content.invoice.accountingCost ?? '')],
  ['projectReference', (_, { revision: { content } }) => textCell(content.project.reference ?? '')],
  ['paymentDays', (_, { revision: { content } }) => textCell(String(content.terms.payment.days))],
  ['currency', (_, { revision: { content } }) => textCell(content.estimate.priceList.currency)],
]

const ofEntry: readonly Column[] = [
  ['kind', ({ kind }) => textCell(kind)],
  ['id', ({ id }) => textCell(id)],
  ['article', ({ article }) => textCell(article)],
  ['text', ({ text }) => textCell(text)],
  ['quantity', ({ quantity }) => numberCell(quantity)],
  ['unit', ({ unit }) => textCell(unit)],
  ['unitPrice', ({ unitPrice }) => numberCell(unitPrice)],
  ['base', ({ base }) => numberCell(base)],
  ['amount', ({ amount }) => numberCell(amount)],
  ['vatCategory', ({ vatCategory }) => textCell(vatCategory)],
  ['vatRate', ({ vatRate }) => numberCell(vatRate)],
  ['vatCode', ({ vatCode }) => textCell(vatCode)],
  ['account', ({ account }) => textCell(account)],
]

const recipientOf = ({ invoice, buyer }: AcceptedRevision['revision']['content']) => invoice.recipient ?? buyer

/** The columns that every file has, in order; one for each dimension of the mapping follows. */
export const financeColumns: readonly string[] = [...ofQuote, ...ofEntry].map(([name]) => name)

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
  const columns = [...ofQuote, ...ofEntry, ...ofDimensions]
  const rows = entries.value.map((entry) => columns.map(([, cell]) => cell(entry, accepted.value)))
  return success(csvOf([columns.map(([name]) => textCell(name)), ...rows]))
}
