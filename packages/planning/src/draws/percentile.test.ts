import { describe, expect, it } from 'vitest'
import { percentile } from './percentile.ts'

describe('a percentile', () => {
  const ten = Float64Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)

  it.each([
    ['10', 1],
    ['10.1', 2],
    ['50', 5],
    ['80', 8],
    ['99', 10],
    ['100', 10],
  ])('of %s is the smallest value that so many do not exceed: %d', (percent, value) => {
    expect(percentile(ten, percent)).toBe(value)
  })

  it('of one value is that value', () => {
    expect(percentile(Float64Array.of(7), '1')).toBe(7)
  })
})
