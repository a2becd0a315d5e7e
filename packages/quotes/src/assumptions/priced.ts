import {
  type BookOnDay,
  components,
  type Estimate,
  estimate,
  type Result,
  readPriceList,
  readRequest,
  requirementsOf,
  success,
} from '@anslag/pricing'
import type { Assumption } from '../quote/assumption.ts'
import type { VatReason } from '../quote/vat.ts'
import { answeredRequest } from './answers.ts'
import { leafValues, markedTrace, marksOf } from './marked-trace.ts'
import { effectiveList } from './norms.ts'

/** What officers decided about the estimate of a quote. */
export interface Decisions {
  readonly assumptions: readonly Assumption[]
  readonly vatReasons: readonly VatReason[]
}

const requirements = () => requirementsOf(components)

const pricedPlainly = (asked: unknown, by: BookOnDay, vatReasons: readonly VatReason[]): Result<Estimate> => {
  const request = readRequest(asked, by.book.catalogue)
  if (!request.ok) return request
  const vatCategories = new Map(
    vatReasons.flatMap(({ category, components }) => components.map((component) => [component, category])),
  )
  return estimate({ ...by, request: request.value, vatCategories })
}

/**
 * The estimate of a request with what officers decided about it. Every figure that they changed is an assumption in its
 * trace, with the reason, the name and what it replaces; the list is named as it was published.
 *
 * @param asked the request as the customer sent it
 * @returns the estimate, or the issues of a request, list or day that cannot be priced with.
 */
export const priced = (asked: unknown, by: BookOnDay, decisions: Decisions): Result<Estimate> => {
  const { assumptions, vatReasons } = decisions
  const before = pricedPlainly(asked, by, vatReasons)
  if (!before.ok) return before
  const list = readPriceList(effectiveList(by.book.list.document, assumptions), requirements())
  if (!list.ok) return list
  const after = pricedPlainly(
    answeredRequest(asked, assumptions),
    { ...by, book: { ...by.book, list: list.value } },
    vatReasons,
  )
  if (!after.ok) return after
  const marks = marksOf(assumptions, leafValues(before.value))
  const { priceList, lines } = after.value
  return success({
    ...after.value,
    priceList: { ...priceList, digest: by.book.list.digest },
    lines: lines.map((line) => ({ ...line, trace: markedTrace(line.trace, marks) })),
  })
}
