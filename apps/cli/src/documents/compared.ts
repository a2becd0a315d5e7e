import { bundledBooks } from '@anslag/price-lists'
import {
  both,
  type Difference,
  difference,
  type Estimate,
  InvariantError,
  type PriceBook,
  type PriceBookDocuments,
  priceBookDocuments,
  type Result,
  success,
} from '@anslag/pricing'
import type { Invocation } from '../commands/command.ts'
import type { Refusal } from '../outcome.ts'
import { bookOn } from './price-list.ts'
import { priced, pricingDay } from './priced.ts'
import { type Comparable, readComparable } from './request.ts'

/** Two estimates, with the documents that lend their names to what differs: the list only where requests were priced with one. */
export interface Compared {
  readonly before: Estimate
  readonly after: Estimate
  readonly difference: Difference
  readonly documents: Partial<PriceBookDocuments>
}

/** The catalogue and the VAT table that come with the program. */
export const documentsWithoutList = (): Partial<PriceBookDocuments> => {
  const { catalogue, vatTable } = bundledBooks()
  return { catalogue: catalogue.document, vatTable: vatTable.document }
}

const isRequest = (side: Result<Comparable, Refusal>): boolean => side.ok && side.value.kind === 'request'

const estimateOf = (
  side: Comparable,
  book: PriceBook | undefined,
  invocation: Invocation,
): Result<Estimate, Refusal> => {
  if (side.kind === 'estimate') return success(side.estimate)
  if (book === undefined) throw new InvariantError('diff/no-list')
  return priced(side.request, { book, day: pricingDay(invocation) })
}

/** Reads both files and prices what is a request. The list is read once, and only when it is needed. */
export const comparedFiles = async (invocation: Invocation): Promise<Result<Compared, Refusal>> => {
  const { operands, options, environment } = invocation
  const [a = '', b = ''] = operands
  const sides = [await readComparable(a, options, environment), await readComparable(b, options, environment)] as const
  const book = sides.some(isRequest) ? await bookOn(pricingDay(invocation), options, environment) : success(undefined)
  const read = both(both(...sides), book)
  if (!read.ok) return read
  const [[first, second], known] = read.value
  const estimates = both(estimateOf(first, known, invocation), estimateOf(second, known, invocation))
  if (!estimates.ok) return estimates
  const [before, after] = estimates.value
  return success({
    before,
    after,
    difference: difference(before, after),
    documents: known === undefined ? documentsWithoutList() : priceBookDocuments(known),
  })
}
