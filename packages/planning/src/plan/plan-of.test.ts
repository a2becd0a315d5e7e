import { exampleRequests } from '@anslag/price-lists'
import { addAmounts, components, type Issue, readPriceList, requirementsOf } from '@anslag/pricing'
import { describe, expect, it } from 'vitest'
import { accepted, demonstration, priced } from '../testing/demonstration.ts'
import { asked } from '../testing/ordered.ts'
import type { Plan } from './plan.ts'
import { type PlanInput, plan } from './plan-of.ts'
import { readPlan } from './read-plan.ts'

const quick = { seed: 1, count: 1000 }

const planned = (document: object, extra: Partial<PlanInput> = {}) =>
  plan({ estimate: priced(document), ...demonstration, sampling: quick, ...extra })

const small = accepted(planned(Object(exampleRequests.small)))

const codes = (refused: { readonly ok: boolean; readonly issues?: readonly Issue[] }) =>
  (refused.issues ?? []).map(({ code }) => code)

describe('a plan', () => {
  it('says what it was computed from', () => {
    expect(small).toMatchObject({
      format: 'plan/1',
      day: '2026-11-22',
      priceList: { id: 'demonstration-2026', digest: demonstration.book.list.digest },
      request: { project: { title: 'Utdanning og inntekt blant unge voksne' } },
      parameters: { seed: 1, draws: 1000, growth: '3', recovery: '0', rates: [] },
      terms: { percentile: '80', correlation: { project: '0.2', component: '0.2' } },
    })
  })

  it('is one document: the amount to budget of the range is that which the years spread', () => {
    const { range, years, stages } = accepted(planned(Object(exampleRequests.small), { growth: '0' }))
    const { usual, allowance, total } = years.sum
    expect(addAmounts([usual.net, allowance.net])).toBe(total.net)
    expect(total.net).toBe(range.budget.net)
    expect(total.gross).toBe(range.budget.gross)
    expect(stages.at(-1)?.gross).toBe(range.usual.gross)
  })

  it('has years with the growth of the price list, or with that of whoever plans', () => {
    expect(small.years.growth).toBe('3')
    expect(accepted(planned({}, { growth: '1.5' })).years.growth).toBe('1.5')
  })

  it('is the same for the same arguments, to the letter', () => {
    expect(JSON.stringify(accepted(planned(Object(exampleRequests.small))))).toBe(JSON.stringify(small))
  })

  it('is read again as it was written', () => {
    const decided = asked(Object(exampleRequests.small))
    const whole = planned(
      { ...Object(exampleRequests.typical) },
      {
        decided,
        ceiling: { ceiling: '250000', offers: ['/tables/F_AAP'] },
        rates: [{ currency: 'EUR', rate: '11.7', day: '2026-11-22' }],
        start: '2027-01-04',
        recovery: '50',
      },
    )
    const written: unknown = JSON.parse(JSON.stringify(accepted(whole)))
    expect(readPlan(written)).toEqual({ ok: true, value: written })
    const { ceiling, change }: Plan = accepted(readPlan(written))
    expect(ceiling?.offers).toEqual([{ offer: '/tables/F_AAP', outcome: 'kept' }])
    expect(change?.reasons.map(({ code }) => code)).toContain('more-data')
  })

  it('is read strictly: what does not belong there is refused', () => {
    const { range, ...rest } = small
    expect(codes(readPlan(rest))).toEqual(['format/missing'])
    expect(codes(readPlan({ ...small, note: '' }))).toEqual(['format/unknown-key'])
    expect(codes(readPlan({ ...small, range: { ...range, nextQuestion: 1 } }))).toEqual(['format/wrong-type'])
  })

  it('cannot be made by a list that says nothing of planning', () => {
    const { planning: _planning, ...document } = demonstration.book.list.document
    const list = accepted(readPriceList(document, requirementsOf(components)))
    expect(codes(planned({}, { book: { ...demonstration.book, list } }))).toEqual(['plan/no-terms'])
  })

  it.each([
    [{ recovery: '101' }, 'plan/recovery-outside'],
    [{ growth: '1000' }, 'plan/growth-outside'],
    [{ growth: '-1' }, 'plan/growth-outside'],
    [{ start: '2026-11-20' }, 'plan/start-in-the-past'],
    [{ rates: [{ currency: 'EUR', rate: '0', day: '2026-11-22' }] }, 'plan/rate-not-positive'],
    [{ ceiling: { ceiling: '100', offers: [] } }, 'ceiling/below-cheapest'],
    [{ sampling: { seed: 1, count: 1 } }, 'plan/draws'],
  ])('cannot be made with %j', (extra, code) => {
    expect(codes(planned({}, extra))).toEqual([code])
  })

  it('says all that is wrong with it at once', () => {
    const wrong = { start: '2026-11-20', growth: '1000', recovery: 'all', ceiling: { ceiling: 'mye', offers: [] } }
    expect(codes(planned({}, wrong))).toEqual([
      'plan/start-in-the-past',
      'plan/growth-outside',
      'plan/recovery-outside',
      'ceiling/not-an-amount',
    ])
  })
})
