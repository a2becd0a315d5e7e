import { estimateView, type Texts } from '@anslag/presentation'
import { addAmounts, type Estimate, estimate, readRequest, summary } from '@anslag/pricing'
import type { Draft } from '../form/change.ts'
import { type Documents, pricingDocuments } from './documents.ts'
import type { Circumstances, Part, Priced } from './pricing.ts'

const partsOf = ({ lines }: Estimate): readonly Part[] =>
  [...new Set(lines.map(({ component }) => component))].map((component) => ({
    component,
    net: addAmounts(lines.filter((line) => line.component === component).map(({ net }) => net)),
  }))

/** Prices a draft on a day, and says it in the page's language. */
export const priced = (
  draft: Draft,
  documents: Documents,
  { day, vatRecovery }: Circumstances,
  texts: Texts,
): Priced => {
  const request = readRequest(draft, documents.catalogue)
  if (!request.ok) return request
  const result = estimate({
    request: request.value,
    day,
    ...documents,
    ...(vatRecovery === undefined ? {} : { vatRecovery }),
  })
  if (!result.ok) return result
  const view = estimateView(result.value, { ...pricingDocuments(documents), summary: summary(result.value) }, texts)
  return { ok: true, estimate: result.value, view, parts: partsOf(result.value) }
}
