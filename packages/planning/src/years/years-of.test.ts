import { addAmounts } from '@anslag/pricing'
import { describe, expect, it } from 'vitest'
import { amountToBudget } from '../range/amount-to-budget.ts'
import { accepted, priced, terms } from '../testing/demonstration.ts'
import type { YearTerms } from './terms.ts'
import { yearsOf } from './years-of.ts'

const usual: YearTerms = { firstDelivery: '2027-03-01', growth: '0', recovery: '0' }

const budgetOf = (document: object, changed: Partial<YearTerms> = {}, upper = '65012.34') => {
  const estimate = priced(document)
  return accepted(yearsOf(estimate, amountToBudget(estimate, upper, terms), { ...usual, ...changed }))
}

const codes = (changed: Partial<YearTerms>, document: object = {}) => {
  const estimate = priced(document)
  const years = yearsOf(estimate, amountToBudget(estimate, '0.00', terms), { ...usual, ...changed })
  return years.ok ? [] : years.issues.map(({ code, path }) => `${code} ${path}`)
}

describe('a budget by calendar year', () => {
  it('has all in the year of the first delivery where none is named', () => {
    // 38,963.00 with usual hours; 66,000.00 to budget.
    const { years, sum, deliveries } = budgetOf({})
    const usual = {
      net: '38963.00',
      growth: '0.00',
      vat: '9740.75',
      gross: '48703.75',
      recovered: '0.00',
      cost: '48703.75',
    }
    expect(years).toMatchObject([{ year: 2027, deliveries: [], usual }])
    expect(sum.usual).toEqual(usual)
    expect(sum.allowance).toMatchObject({ net: '27037.00', vat: '6759.25', gross: '33796.25' })
    expect(sum.total).toMatchObject({ net: '66000.00', vat: '16500.00', gross: '82500.00', cost: '82500.00' })
    expect(deliveries).toEqual([{ day: '2027-03-01', from: 'first-delivery' }])
  })

  it('has each delivery in the year of its own day, and what is done once with the first', () => {
    const estimate = priced({ deliveries: [{ id: 'a', expectedOn: '2028-01-02' }, { id: 'b' }] })
    const later = addAmounts(estimate.lines.filter(({ id }) => id.endsWith('@b')).map(({ net }) => net))
    const { years, sum, deliveries } = budgetOf(estimate.request)
    expect(years.map(({ year, deliveries: ids }) => [year, ...ids])).toEqual([
      [2028, 'a'],
      [2029, 'b'],
    ])
    expect(later).not.toBe('0.00')
    expect(years[1]?.usual.net).toBe(later)
    expect(sum.usual.net).toBe(estimate.totals.net)
    expect(deliveries.map(({ from }) => from)).toEqual(['request', 'a-year-later'])
  })

  it('puts the first delivery on the given day and others a year apart where the request gives no day', () => {
    const { deliveries } = budgetOf({ deliveries: [{ id: 'a' }, { id: 'b' }, { id: 'c', expectedOn: '2031-06-01' }] })
    expect(deliveries).toEqual([
      { id: 'a', day: '2027-03-01', from: 'first-delivery' },
      { id: 'b', day: '2028-03-01', from: 'a-year-later' },
      { id: 'c', day: '2031-06-01', from: 'request' },
    ])
  })

  it('sets aside for uncertainty in proportion to what falls due', () => {
    const { years, sum } = budgetOf({ deliveries: [{ id: 'a' }, { id: 'b' }] }, {}, '99999.99')
    const [first, second] = years
    if (first === undefined || second === undefined) throw new Error('no years')
    const share = (rows: typeof sum) => Number(rows.allowance.net) / Number(rows.usual.net)
    expect(share(first)).toBeCloseTo(share(sum), 5)
    expect(share(second)).toBeCloseTo(share(sum), 5)
    expect(sum.total.net).toBe('100000.00')
  })

  it('is by the prices of each year, rounded to the øre each year', () => {
    // 38,963.00 × 1.03 = 40,131.89; × 1.03 = 41,335.8467. The allowance: 27,037.00 × 1.03 = 27,848.11; × 1.03 = 28,683.5533.
    const { years, sum } = budgetOf({}, { firstDelivery: '2028-03-01', growth: '3' })
    expect(years[0]).toMatchObject({
      year: 2028,
      usual: { net: '41335.85', growth: '2372.85', vat: '10333.96' },
      allowance: { net: '28683.55', growth: '1646.55', vat: '7170.89' },
      total: { net: '70019.40', growth: '4019.40', vat: '17504.85', gross: '87524.25' },
    })
    expect(sum.total).toEqual(years[0]?.total)
  })

  it('is by the prices of the estimate where a delivery was due before', () => {
    const { years } = budgetOf({ deliveries: [{ id: 'a', expectedOn: '2024-01-01' }] }, { growth: '3' })
    expect(years).toMatchObject([{ year: 2024, usual: { growth: '0.00' } }])
  })

  it('takes off the VAT that the buyer recovers', () => {
    const { sum } = budgetOf({}, { recovery: '20' })
    expect(sum).toMatchObject({
      usual: { recovered: '1948.15', cost: '46755.60' },
      allowance: { recovered: '1351.85', cost: '32444.40' },
      total: { gross: '82500.00', recovered: '3300.00', cost: '79200.00' },
    })
  })

  it('is also in other currencies, of which the rows come to the total', () => {
    // 82,500.00 ÷ 11.5 = 7,173.913; 48,703.75 ÷ 11.5 = 4,235.109: the allowance has the rest.
    const rows = { usual: '4235.11', allowance: '2938.80', total: '7173.91' }
    const given = { currency: 'EUR', rate: '11.5', day: '2026-11-20' }
    expect(budgetOf({}, { rates: [given] }).currencies).toEqual([{ ...given, years: [rows], sum: rows }])
  })
})

describe('a budget by calendar year is refused', () => {
  const rate = { currency: 'EUR', rate: '11.5', day: '2026-11-20' }

  it.each([
    ['growth of 1,000 %', { growth: '1000' }, ['plan/growth-outside /growth']],
    ['negative growth', { growth: '-1' }, ['plan/growth-outside /growth']],
    ['growth that is no number', { growth: '3 %' }, ['plan/growth-outside /growth']],
    ['recovery above 100 %', { recovery: '100.1' }, ['plan/recovery-outside /recovery']],
    ['negative recovery', { recovery: '-0.1' }, ['plan/recovery-outside /recovery']],
    ['a day that does not exist', { firstDelivery: '2027-02-30' }, ['plan/not-a-day /firstDelivery']],
    ['a day too far ahead', { firstDelivery: '2057-01-01' }, ['plan/too-far-ahead /firstDelivery']],
    ['a rate of zero', { rates: [{ ...rate, rate: '0' }] }, ['plan/rate-not-positive /rates/0/rate']],
    ['a negative rate', { rates: [{ ...rate, rate: '-11' }] }, ['plan/rate-not-positive /rates/0/rate']],
    [
      'kroner as another currency',
      { rates: [{ ...rate, currency: 'NOK' }] },
      ['plan/not-a-currency /rates/0/currency'],
    ],
    ['a currency that is none', { rates: [{ ...rate, currency: '€' }] }, ['plan/not-a-currency /rates/0/currency']],
    ['a currency twice', { rates: [rate, rate] }, ['plan/repeated-currency /rates/1/currency']],
    ['a rate without a day', { rates: [{ ...rate, day: '' }] }, ['plan/not-a-day /rates/0/day']],
  ] satisfies [string, Partial<YearTerms>, string[]][])('for %s', (_, changed, issues) => {
    expect(codes(changed)).toEqual(issues)
  })

  it('for all that is wrong at once', () => {
    expect(codes({ growth: '-1', recovery: '101' })).toHaveLength(2)
  })

  it('for a delivery too far ahead', () => {
    const far = { deliveries: [{ id: 'a', expectedOn: '2090-01-01' }] }
    expect(codes({}, far)).toEqual(['plan/too-far-ahead /deliveries/0/expectedOn'])
  })

  it('not for growth, recovery and rates at their ends', () => {
    expect(codes({ growth: '100', recovery: '100', rates: [{ ...rate, rate: '0.000000000001' }] })).toEqual([])
  })
})
