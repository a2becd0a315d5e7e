import { acceptedNow, failure, type Result, readDocument, success } from '../values/index.ts'
import { type PriceList, priceListOf } from './price-list.ts'
import { priceListIssues } from './price-list-checks.ts'
import { type PriceListDocument, priceListSchema } from './price-list-schema.ts'
import { type Requirements, requirementIssues } from './requirements.ts'

/**
 * Reads a price list by itself. One that nobody prices with any more need not hold what components came to require later.
 *
 * @param document parsed JSON, `price-list/1`
 * @returns the document, or every issue found in it.
 */
export const readPriceListDocument = (document: unknown): Result<PriceListDocument> => {
  const read = readDocument(priceListSchema, document)
  if (!read.ok) return read
  const issues = priceListIssues(read.value)
  return issues.length > 0 ? failure(issues) : read
}

/**
 * Reads a price list and checks it against what the registered components require of one.
 *
 * @param document parsed JSON, `price-list/1`
 * @returns the list, ready to price with, or every issue found in it.
 */
export const readPriceList = (document: unknown, requirements: Requirements): Result<PriceList> => {
  const read = readDocument(priceListSchema, document)
  if (!read.ok) return read
  const issues = [...priceListIssues(read.value), ...requirementIssues(read.value, requirements)]
  return issues.length > 0 ? failure(issues) : success(priceListOf(acceptedNow(read.value), requirements))
}
