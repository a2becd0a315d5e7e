import { addAmounts, compareDecimals, shareOf, subtractAmounts } from '@anslag/pricing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sampledProjects } from '../../../pricing/src/testing/sampled-projects.ts'
import { amountToBudget } from '../range/amount-to-budget.ts'
import { terms } from '../testing/demonstration.ts'
import type { YearAmounts } from './yearly-budget.ts'
import { yearsOf } from './years-of.ts'

const estimates = sampledProjects(4, 15, 3).flatMap(({ orders }) => orders.map(({ estimate }) => estimate))

const arbitraryTerms = fc.record({
  estimate: fc.constantFrom(...estimates),
  more: fc.integer({ min: 0, max: 9_999_999 }).map((ore) => (BigInt(ore) + 100n).toString()),
  growth: fc.integer({ min: 0, max: 100 }).map(String),
  recovery: fc.integer({ min: 0, max: 100 }).map(String),
  rate: fc.integer({ min: 1, max: 30_000 }).map((parts) => `${parts}.5`),
})

const budgetOf = ({
  estimate,
  more,
  growth,
  recovery,
  rate,
}: typeof arbitraryTerms extends fc.Arbitrary<infer T> ? T : never) => {
  const upper = addAmounts([estimate.totals.net, `${more.slice(0, -2)}.${more.slice(-2)}`])
  const budget = amountToBudget(estimate, upper, terms)
  const rates = [{ currency: 'EUR', rate, day: estimate.day }]
  const years = yearsOf(estimate, budget, { firstDelivery: estimate.day, growth, recovery, rates })
  return years.ok ? { budget, ...years.value } : undefined
}

const parts = ['net', 'growth', 'vat', 'gross', 'recovered', 'cost'] satisfies (keyof YearAmounts)[]

describe('for any estimate, years and allowance', () => {
  it('come to the total, and without what prices grow to the amount to budget', () => {
    let seen = 0
    fc.assert(
      fc.property(arbitraryTerms, (given) => {
        const made = budgetOf(given)
        if (made === undefined) return
        seen++
        const { years, budget } = made
        const { allowance, total } = made.sum
        for (const part of parts) {
          expect(addAmounts(years.map((year) => year.total[part])), part).toBe(total[part])
          expect(addAmounts(years.map((year) => year.allowance[part])), part).toBe(allowance[part])
          for (const rows of [...years, made.sum])
            expect(addAmounts([rows.usual[part], rows.allowance[part]]), part).toBe(rows.total[part])
        }
        expect(subtractAmounts(total.net, total.growth)).toBe(budget.net)
        expect(subtractAmounts(allowance.net, allowance.growth)).toBe(budget.allowance)
        expect(addAmounts([total.net, total.vat])).toBe(total.gross)
        if (given.growth === '0') expect(total).toMatchObject({ vat: budget.vat, gross: budget.gross })
      }),
    )
    expect(seen).toBeGreaterThan(20)
  })

  it('have one VAT: that of the whole amount, where all lines have one rate', () => {
    fc.assert(
      fc.property(arbitraryTerms, (given) => {
        const rates = new Set(given.estimate.lines.map(({ vatRate }) => vatRate))
        const [rate = '0'] = rates
        const made = budgetOf(given)
        if (rates.size > 1 || made === undefined) return
        expect(made.budget.vat).toBe(shareOf(made.budget.net, rate))
        expect(made.sum.total.vat).toBe(shareOf(made.sum.total.net, rate))
      }),
    )
  })

  it('without growth are the amount to budget, with its VAT', () => {
    for (const estimate of estimates) {
      const made = budgetOf({ estimate, more: '123456', growth: '0', recovery: '0', rate: '11.5' })
      if (made === undefined) continue
      const { net, vat, gross } = made.budget
      expect(made.sum.total).toEqual({ net, growth: '0.00', vat, gross, recovered: '0.00', cost: gross })
    }
  })

  it('come to the total in another currency too, and no row is negative', () => {
    fc.assert(
      fc.property(arbitraryTerms, (given) => {
        for (const { years, sum } of budgetOf(given)?.currencies ?? []) {
          expect(addAmounts(years.map(({ total }) => total))).toBe(sum.total)
          for (const { usual, allowance } of years)
            for (const amount of [usual, allowance]) expect(compareDecimals(amount, '0')).toBeGreaterThanOrEqual(0)
        }
      }),
    )
  })
})
