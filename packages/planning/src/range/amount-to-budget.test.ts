import { describe, expect, it } from 'vitest'
import { priced, terms } from '../testing/demonstration.ts'
import { amountToBudget } from './amount-to-budget.ts'

describe('the amount to budget', () => {
  const typical = priced({})
  const { net, vat } = typical.totals

  it('is rounded up once, on net; VAT and gross follow from it', () => {
    expect([net, vat]).toEqual(['38963.00', '9740.75'])
    expect(amountToBudget(typical, '65012.34', terms)).toEqual({
      net: '66000.00',
      vat: '16500.00',
      gross: '82500.00',
      allowance: '27037.00',
      own: '82500.00',
    })
  })

  it('is less what the buyer recovers of its VAT', () => {
    // Half of 16500.00 is 8250.00.
    expect(amountToBudget(typical, '65012.34', terms, '50')).toMatchObject({ gross: '82500.00', own: '74250.00' })
  })

  it('is never less than the estimate', () => {
    expect(amountToBudget(typical, '100.00', terms)).toMatchObject({ net: '39000.00', allowance: '37.00' })
  })

  it('of nothing is nothing', () => {
    const nothing = { ...typical, lines: [], totals: { ...typical.totals, net: '0.00', vat: '0.00', gross: '0.00' } }
    expect(amountToBudget(nothing, '0.00', terms)).toEqual({
      net: '0.00',
      vat: '0.00',
      gross: '0.00',
      allowance: '0.00',
      own: '0.00',
    })
  })

  /** A line of so much at this rate. */
  const at = (net: string, vatRate: string) => typical.lines.slice(0, 1).map((line) => ({ ...line, vatRate, net }))

  it('counts VAT on the allowance at the highest rate of a line', () => {
    // 15 % of 10,000.00 and the 27,037.00 that are set aside = 5,555.55; nothing on the rest.
    const mixed = { ...typical, lines: [...at('28963.00', '0'), ...at('10000.00', '15')] }
    expect(amountToBudget(mixed, '65012.34', terms)).toMatchObject({ vat: '5555.55', gross: '71555.55' })
  })

  it('has the VAT of its net, rounded once with that of the lines', () => {
    // 25 % of 30,000.02 is 7,500.01 and of the allowance of 12,999.98 3,250.00; of 43,000.00 it is 10,750.00.
    const totals = { ...typical.totals, net: '30000.02', vat: '7500.01', gross: '37500.03' }
    const odd = { ...typical, lines: at('30000.02', '25'), totals }
    expect(amountToBudget(odd, '42100.00', terms)).toMatchObject({
      net: '43000.00',
      vat: '10750.00',
      gross: '53750.00',
      allowance: '12999.98',
    })
  })
})
