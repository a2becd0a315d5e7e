import { describe, expect, it } from 'vitest'
import { input } from '../values/index.ts'
import type { PricedLine } from './line.ts'
import { vatTotals } from './vat-breakdown.ts'

const line = (id: string, net: string, category: 'S' | 'E', rate: string): PricedLine => {
  const money = input('money', net, '/net')
  const shown = { quantity: '1', unit: 'lump-sum', unitCode: 'LS', unitPrice: net, net, trace: money.trace } as const
  const text = { nb: id, nn: id, en: id }
  return {
    line: { id, component: 'any', text, ...shown, vatCategory: category, vatRate: rate },
    net: money,
    rate: input('percent', rate, '/rate'),
  }
}

const amounts = (...lines: readonly PricedLine[]) =>
  vatTotals(lines).breakdown.map(({ category, rate, taxable, vat }) => [category, rate, taxable, vat])

describe('VAT', () => {
  it('is computed once on the sum of the lines of a rate, not line by line', () => {
    const three = ['a', 'b', 'c'].map((id) => line(id, '1480.95', 'S', '25'))
    expect(amounts(...three)).toEqual([['S', '25', '4442.85', '1110.71']])
    expect(vatTotals(three).vat.trace.value).toBe('1110.71')
  })

  it('is computed apart for every category and rate, as first met', () => {
    const lines = [
      line('a', '100.00', 'S', '25'),
      line('b', '50.00', 'E', '0'),
      line('c', '10.10', 'S', '12.5'),
      line('d', '0.10', 'S', '25'),
    ]
    expect(amounts(...lines)).toEqual([
      ['S', '25', '100.10', '25.03'],
      ['E', '0', '50.00', '0.00'],
      ['S', '12.5', '10.10', '1.26'],
    ])
    expect(vatTotals(lines).vat.trace.value).toBe('26.29')
  })

  it('is rounded half away from zero', () => {
    expect(amounts(line('a', '0.02', 'S', '25'))).toEqual([['S', '25', '0.02', '0.01']])
    expect(amounts(line('a', '-0.02', 'S', '25'))).toEqual([['S', '25', '-0.02', '-0.01']])
    expect(amounts(line('a', '0.01', 'S', '25'))).toEqual([['S', '25', '0.01', '0.00']])
  })

  it('of no lines is nothing', () => {
    expect(vatTotals([]).breakdown).toEqual([])
    expect(vatTotals([]).vat.trace.value).toBe('0.00')
  })
})
