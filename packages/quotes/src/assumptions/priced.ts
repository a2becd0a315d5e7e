import {
  type Catalogue,
  components,
  type Day,
  type Estimate,
  estimate,
  type PriceList,
  type Result,
  readPriceList,
  readRequest,
  requirementsOf,
  success,
  type VatTable,
} from '@anslag/pricing'
import type { Assumption } from '../quote/assumption.ts'
import type { VatReason } from '../quote/vat.ts'
import { answeredRequest } from './answers.ts'
import { leafValues, markedTrace, marksOf } from './marked-trace.ts'
import { effectiveList } from './norms.ts'

/** What a quote is priced with: documents that have been read, and the pricing day. */
export interface Documents {
  readonly list: PriceList
  readonly catalogue: Catalogue
  readonly vatTable: VatTable
  readonly day: Day
}

/** What officers decided about the estimate of a quote. */
export interface Decisions {
  readonly assumptions: readonly Assumption[]
  readonly vatReasons: readonly VatReason[]
}

const requirements = () => requirementsOf(components)

const pricedPlainly = (asked: unknown, documents: Documents, vatReasons: readonly VatReason[]): Result<Estimate> => {
  const request = readRequest(asked, documents.catalogue)
  if (!request.ok) return request
  const vatCategories = new Map(
    vatReasons.flatMap(({ category, components }) => components.map((component) => [component, category])),
  )
  return estimate({ ...documents, request: request.value, vatCategories })
}

/**
 * The estimate of a request with what officers decided about it. Every figure that they changed is an assumption in its
 * trace, with the reason, the name and what it replaces; the list is named as it was published.
 *
 * @param asked the request as the customer sent it
 * @returns the estimate, or the issues of a request, list or day that cannot be priced with.
 */
export const priced = (asked: unknown, documents: Documents, decisions: Decisions): Result<Estimate> => {
  const { assumptions, vatReasons } = decisions
  const before = pricedPlainly(asked, documents, vatReasons)
  if (!before.ok) return before
  const list = readPriceList(effectiveList(documents.list.document, assumptions), requirements())
  if (!list.ok) return list
  const after = pricedPlainly(answeredRequest(asked, assumptions), { ...documents, list: list.value }, vatReasons)
  if (!after.ok) return after
  const marks = marksOf(assumptions, leafValues(before.value))
  const { priceList, lines } = after.value
  return success({
    ...after.value,
    priceList: { ...priceList, digest: documents.list.digest },
    lines: lines.map((line) => ({ ...line, trace: markedTrace(line.trace, marks) })),
  })
}
