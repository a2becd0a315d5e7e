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

  it('counts VAT on the allowance at the highest rate of a line', () => {
    const [line, ...others] = typical.lines
    if (line === undefined) throw new Error('no line')
    const mixed = {
      ...typical,
      lines: [{ ...line, vatRate: '15' }, ...others.map((each) => ({ ...each, vatRate: '0' }))],
    }
    // 9740.75 on the lines and 15 % of 27037.00 = 4055.55 on the allowance.
    expect(amountToBudget(mixed, '65012.34', terms)).toMatchObject({ vat: '13796.30', gross: '79796.30' })
  })
})
