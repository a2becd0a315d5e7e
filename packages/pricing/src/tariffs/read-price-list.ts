import { acceptedNow, failure, isObject, type Result, readDocument, requireArgument, success } from '../values/index.ts'
import { judgeable } from './judgeable.ts'
import { type PriceList, priceListOf } from './price-list.ts'
import { priceListIssues } from './price-list-checks.ts'
import { type PriceListDocument, priceListSchema } from './price-list-schema.ts'
import { type Requirements, requirementIssues } from './requirements.ts'

type Check = (list: PriceListDocument) => ReturnType<typeof priceListIssues>

/** Reads the form, and checks what it can of a list whose form is wrong: whoever corrects it learns of everything at once. */
const readChecked = (input: unknown, check: Check): Result<PriceListDocument> => {
  const read = readDocument(priceListSchema, input)
  if (!read.ok) {
    const rest = judgeable(input, read.issues)
    return failure([...read.issues, ...(rest === undefined ? [] : rest.judged(check(rest.list)))])
  }
  const issues = check(read.value)
  return issues.length > 0 ? failure(issues) : read
}

/**
 * Reads a price list by itself. One that nobody prices with any more need not hold what components came to require later.
 *
 * @param document parsed JSON, `price-list/1`
 * @returns the document, or every issue found in it.
 */
export const readPriceListDocument = (document: unknown): Result<PriceListDocument> =>
  readChecked(document, priceListIssues)

/**
 * Reads a price list and checks it against what the registered components require of one.
 *
 * @param document parsed JSON, `price-list/1`
 * @returns the list, ready to price with, or every issue found in it.
 *
 * @example
 * ```ts
 * import { priceLists } from '@anslag/price-lists'
 * import { components, readPriceList, requirementsOf } from '@anslag/pricing'
 *
 * const mine = { ...Object(priceLists.at(-1)), id: 'mine-2026', rates: {} }
 * const read = readPriceList(mine, requirementsOf(components))
 * console.log(read.ok ? undefined : read.issues[0]?.code) // price-list/unknown-rate
 * ```
 */
export const readPriceList = (document: unknown, requirements: Requirements): Result<PriceList> => {
  requireArgument(isObject(requirements), 'readPriceList', 'requirements', 'requirementsOf(components)')
  const read = readChecked(document, (list) => [...priceListIssues(list), ...requirementIssues(list, requirements)])
  return read.ok ? success(priceListOf(acceptedNow(read.value), requirements)) : read
}
