import { type AmountText, compareDecimals, type Request } from '@anslag/pricing'
import type { UnderstoodOffer } from './offer.ts'

/** What became of an offer: it had to go; it could stay; it saves nothing; or what is left could not be ordered. */
export type OfferOutcome = 'given-up' | 'kept' | 'saves-nothing' | 'not-possible'

/** What is left of a request, and what must be set aside for it, VAT included. */
export interface Standing {
  readonly request: Request
  readonly amount: AmountText
}

interface Progress {
  readonly standing: Standing
  readonly given: readonly UnderstoodOffer[]
  readonly outcomes: ReadonlyMap<UnderstoodOffer, OfferOutcome>
}

type Without = (given: readonly UnderstoodOffer[]) => Standing | undefined

const isWithin = ({ amount }: Standing, ceiling: AmountText): boolean => compareDecimals(amount, ceiling) <= 0

const became = (so: Progress, offer: UnderstoodOffer, outcome: OfferOutcome): Progress => ({
  ...so,
  outcomes: new Map([...so.outcomes, [offer, outcome]]),
})

const given = (so: Progress, offer: UnderstoodOffer, ceiling: AmountText, without: Without): Progress => {
  if (isWithin(so.standing, ceiling)) return became(so, offer, 'kept')
  const more = [...so.given, offer]
  const standing = without(more)
  if (standing === undefined) return became(so, offer, 'not-possible')
  return compareDecimals(standing.amount, so.standing.amount) < 0
    ? became({ ...so, standing, given: more }, offer, 'given-up')
    : became(so, offer, 'saves-nothing')
}

const takenBack = (so: Progress, offer: UnderstoodOffer, ceiling: AmountText, without: Without): Progress => {
  const others = so.given.filter((each) => each !== offer)
  const standing = without(others)
  return standing !== undefined && isWithin(standing, ceiling)
    ? became({ ...so, standing, given: others }, offer, 'kept')
    : so
}

/**
 * Gives up offers in their order until what is left fits below a ceiling, then takes back, the dearest first, what need not
 * have gone: where one great offer is enough, the small ones before it stay.
 */
export const givenUp = (
  offers: readonly UnderstoodOffer[],
  present: Standing,
  ceiling: AmountText,
  without: Without,
): Progress => {
  const start: Progress = { standing: present, given: [], outcomes: new Map() }
  const so = offers.reduce((progress, offer) => given(progress, offer, ceiling, without), start)
  if (!isWithin(so.standing, ceiling)) return so
  return so.given.toReversed().reduce((progress, offer) => takenBack(progress, offer, ceiling, without), so)
}
