import { describe, expect, it } from 'vitest'
import { roundedUp } from './rounded-up.ts'

describe('rounding up', () => {
  it.each([
    ['38963.00', '1000.00', '39000.00'],
    ['39000.00', '1000.00', '39000.00'],
    ['39000.01', '1000.00', '40000.00'],
    ['0.00', '1000.00', '0.00'],
    ['0.01', '0.01', '0.01'],
    ['0.02', '0.05', '0.05'],
    ['999999999999999.99', '1000.00', '1000000000000000.00'],
  ])('%s to a multiple of %s is %s', (amount, step, rounded) => {
    expect(roundedUp(amount, step)).toBe(rounded)
  })
})
