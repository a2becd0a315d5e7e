import { expect, it } from 'vitest'
import { input, sum, times } from './index.ts'

it('multiplies a quantity by a price per unit and keeps both in the trace', () => {
  const hours = input('hour', '3.05', '/hours')
  const rate = input('money/hour', '1674.00', '/rate')
  expect(times(hours, rate).trace).toMatchObject({ kind: 'product', value: '5105.70', unit: 'money' })
})

it('sums no figures to zero', () => {
  expect(sum('hour', []).trace).toEqual({ kind: 'sum', value: '0', unit: 'hour', of: [] })
})
