import {
  type AmountText,
  amountOf,
  type BookOnDay,
  both,
  compareDecimals,
  type Estimate,
  estimate,
  failure,
  type PriceBook,
  type Request,
  type Result,
  subtractAmounts,
  success,
} from '@anslag/pricing'
import { budgetOf } from '../range/cost-range.ts'
import type { PlanningTerms } from '../range/planning-terms.ts'
import type { Sampling } from '../range/settings.ts'
import { pricedWith } from '../ways/tried.ts'
import { cheapestOf } from './cheapest.ts'
import { givenUp, type OfferOutcome, type Standing } from './given-up.ts'
import { raise } from './issues.ts'
import { type Offer, type UnderstoodOffer, understoodOffers } from './offer.ts'

/** What can be had for a ceiling. All amounts are amounts to budget, VAT included. */
export interface WithinCeiling {
  readonly ceiling: AmountText
  /** Of the request as it stands. */
  readonly present: AmountText
  /** What she offered, in her order, with what became of it. */
  readonly offers: readonly { readonly offer: Offer; readonly outcome: OfferOutcome }[]
  /** What is left of the request. */
  readonly request: Request
  /** Of what is left. */
  readonly amount: AmountText
  /** By how much what is left exceeds the ceiling; 0.00 where it fits. */
  readonly exceeds: AmountText
  /** Of the cheapest order that the request can become, where everything that may go has gone. */
  readonly cheapest: AmountText
}

/** What somebody asks for who has a ceiling. */
export interface CeilingInput {
  /** VAT included: `150000` or `150000.00`. */
  readonly ceiling: string
  /** What she would give up, what she misses least first. Nothing else goes. */
  readonly offers: readonly Offer[]
}

const ceilingPattern = /^(0|[1-9]\d{0,14})(\.\d{2})?$/

const ceilingOf = (text: string): Result<AmountText> =>
  ceilingPattern.test(text)
    ? success(amountOf(text, '1'))
    : failure([raise('ceiling/not-an-amount', '/ceiling', { given: text.slice(0, 100) })])

/** What is asked for, read: the ceiling, and what each offer changes; or what is wrong with either. */
export const readCeiling = (
  { ceiling, offers }: CeilingInput,
  request: Request,
  book: PriceBook,
): Result<readonly [AmountText, readonly UnderstoodOffer[]]> =>
  both(ceilingOf(ceiling), understoodOffers(offers, request, book))

/** The amount to budget of an order, VAT included; or why it cannot be told. */
const grossOf = (made: Estimate, by: BookOnDay, terms: PlanningTerms, sampling: Sampling): Result<AmountText> => {
  const budget = budgetOf(made, by, terms, sampling)
  return budget.ok ? success(budget.value.gross) : budget
}

/**
 * What can be had for a ceiling. Offers are given up in their order until what is left fits; then those that need not have
 * gone come back, the dearest to her first. Nothing goes that was not offered. Without offers, the answer is by how much the
 * request exceeds the ceiling, and what the cheapest order is that it can become.
 *
 * @returns what is left; or issues: a ceiling that is no amount or below the cheapest order, an offer that names nothing of
 * the request or is made twice, a request that cannot be priced.
 */
export const withinCeiling = (
  request: Request,
  by: BookOnDay,
  asked: CeilingInput,
  terms: PlanningTerms,
  sampling: Sampling,
): Result<WithinCeiling> => {
  const read = readCeiling(asked, request, by.book)
  if (!read.ok) return read
  const base = estimate({ ...by, request })
  if (!base.ok) return base
  const [ceiling, offers] = read.value
  const told = both(grossOf(base.value, by, terms, sampling), grossOf(cheapestOf(base.value, by), by, terms, sampling))
  if (!told.ok) return told
  const [present, least] = told.value
  const cheapest = compareDecimals(least, present) < 0 ? least : present
  if (compareDecimals(ceiling, cheapest) < 0)
    return failure([raise('ceiling/below-cheapest', '/ceiling', { ceiling, cheapest })])
  const withoutOffers = (given: readonly UnderstoodOffer[]): Standing | undefined => {
    const made = pricedWith(
      base.value,
      given.flatMap(({ edits }) => edits),
      by,
    )
    const amount = made === undefined ? undefined : grossOf(made, by, terms, sampling)
    return made === undefined || !amount?.ok ? undefined : { request: made.request, amount: amount.value }
  }
  const { standing, outcomes } = givenUp(offers, { request, amount: present }, ceiling, withoutOffers)
  const over = subtractAmounts(standing.amount, ceiling)
  return success({
    ceiling,
    present,
    offers: offers.map((each) => ({ offer: each.offer, outcome: outcomes.get(each) ?? 'kept' })),
    ...standing,
    exceeds: compareDecimals(over, '0') > 0 ? over : '0.00',
    cheapest,
  })
}
