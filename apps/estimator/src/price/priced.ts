import { estimateView, type FirstTexts } from '@anslag/presentation'
import {
  addAmounts,
  type Estimate,
  estimate,
  type PriceBook,
  priceBookDocuments,
  type Request,
  summary,
} from '@anslag/pricing'
import type { Circumstances, Part, Priced } from './pricing.ts'

const partsOf = ({ lines }: Estimate): readonly Part[] =>
  [...new Set(lines.map(({ component }) => component))].map((component) => ({
    component,
    net: addAmounts(lines.filter((line) => line.component === component).map(({ net }) => net)),
  }))

/** Prices a request on a day, and says it in the page's language. */
export const priced = (
  request: Request,
  book: PriceBook,
  { day, vatRecovery }: Circumstances,
  texts: FirstTexts,
): Priced => {
  const result = estimate({ request, day, book, ...(vatRecovery === undefined ? {} : { vatRecovery }) })
  if (!result.ok) return result
  const documents = priceBookDocuments(book)
  const view = estimateView(result.value, { ...documents, summary: summary(result.value) }, texts)
  return { ok: true, estimate: result.value, documents, view, parts: partsOf(result.value) }
}
