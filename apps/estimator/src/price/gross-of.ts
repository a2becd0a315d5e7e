import { fill } from '@anslag/presentation'
import type { InitialTexts } from '@anslag/presentation/estimate'
import type { Day } from '@anslag/pricing'
import type { Draft } from '@anslag/request-form'
import type { Pricing } from './pricing.ts'

/** What a draft would cost with VAT, in words; undefined while nothing can be priced. */
export const grossOf = (
  draft: Draft,
  day: Day,
  pricing: Pricing | undefined,
  texts: InitialTexts,
): string | undefined => {
  const priced = pricing?.price(draft, { day }, texts)
  if (priced?.ok !== true) return undefined
  const { gross, incomplete } = priced.view.totals
  return incomplete === undefined ? gross.value : fill(texts.estimate.from, { label: gross.value })
}
