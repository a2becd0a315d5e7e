import type { Offer, WithinCeiling } from '@anslag/planning'
import type { CatalogueDocument, Request } from '@anslag/pricing'
import { fill } from '../format/fill.ts'
import { formatMoney } from '../format/number.ts'
import { amountName, type PricedRequest } from '../names/amount-name.ts'
import { answerName } from '../names/driver-name.ts'
import { placeOf } from '../names/place.ts'
import { stablePlaceName } from '../names/stable-place-name.ts'
import type { Texts } from '../texts/texts.ts'
import type { PlanWords } from './texts/plan.ts'

/** What can be had for a ceiling, in words. */
export interface CeilingView {
  readonly heading: string
  readonly sentences: readonly string[]
  /** Each offer with what becomes of it. */
  readonly offers: readonly string[]
}

/** An offer by the names of what it gives up. */
export const offerName = (
  offer: Offer,
  request: Request,
  texts: Texts,
  { ceiling: words }: PlanWords,
  catalogue?: CatalogueDocument,
): string => {
  const [path = '', answer] = offer.split('=')
  const question = stablePlaceName(path, [request], texts, catalogue)
  return answer === undefined
    ? question
    : fill(words.answer, { question, answer: answerName(placeOf(path).driver, answer, texts) })
}

/**
 * What can be had for a ceiling, what of the offers must go for it, and where it is not enough, what would be.
 *
 * @param of the estimate or plan that the offers are of
 */
export const ceilingView = (
  { ceiling, present, offers, amount, exceeds, cheapest }: WithinCeiling,
  of: PricedRequest,
  texts: Texts,
  all: PlanWords,
  catalogue?: CatalogueDocument,
): CeilingView => {
  const { ceiling: words } = all
  const priced = (sum: string): string => amountName(formatMoney(sum, texts), of, texts)
  const fits = exceeds === '0.00'
  const template = fits ? (amount === present ? words.fits : words.fitsWithout) : words.exceeds
  const said = fill(template, { amount: priced(amount), exceeds: formatMoney(exceeds, texts) })
  return {
    heading: fill(words.heading, { ceiling: formatMoney(ceiling, texts) }),
    sentences: fits ? [said] : [said, fill(words.cheapest, { cheapest: priced(cheapest) })],
    offers: offers.map(({ offer, outcome }) =>
      fill(words.offer, {
        offer: offerName(offer, of.request, texts, all, catalogue),
        outcome: words.outcomes[outcome],
      }),
    ),
  }
}
