import type { AmountText, Day, Estimate } from '@anslag/pricing'
import type { Draft } from '@anslag/request-form'

/** What a link says of the price beside its answers: when, by which list, and what the sum was. */
export interface Said {
  readonly day: Day
  readonly priceList: { readonly id: string; readonly revision: number; readonly digest: string }
  /** The sum incl. VAT with usual hours. */
  readonly gross: AmountText
}

/** What a shared link holds. */
export interface LinkDocument extends Said {
  readonly format: 'link/1'
  readonly request: Draft
}

/** The document of a shared link; the answers alone where they have no price. */
export const linkDocument = (request: Draft, estimate: Estimate | undefined): LinkDocument | Draft => {
  if (estimate === undefined) return request
  const { day, totals } = estimate
  const { id, revision, digest } = estimate.priceList
  return { format: 'link/1', request, day, priceList: { id, revision, digest }, gross: totals.gross }
}
