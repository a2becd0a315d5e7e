import { describe, expect, it } from 'vitest'
import { quantiles, tabulated } from './distribution.ts'

describe('a tabulated distribution', () => {
  it('of evenly likely values has each share where it stands', () => {
    const even = tabulated(() => 7, 10, 20, 4)
    expect([...even.below]).toEqual([0, 0.25, 0.5, 0.75, 1])
    expect([...quantiles(even, Float64Array.of(0, 0.1, 0.5, 0.9, 1))]).toEqual([10, 11, 15, 19, 20])
  })

  it('of a rising density has half of it above the root of a half', () => {
    const rising = tabulated((value) => value, 0, 1, 1000)
    expect(quantiles(rising, Float64Array.of(0.5))[0]).toBeCloseTo(Math.SQRT1_2, 6)
  })

  it('has nothing where nothing is likely', () => {
    const late = tabulated((value) => (value < 5 ? 0 : 1), 0, 10, 10)
    const [first = 0, half = 0] = quantiles(late, Float64Array.of(0.01, 0.5))
    // Between two places of the table everything is as likely: the table's steps are its accuracy.
    expect(first).toBeGreaterThan(4)
    expect(half).toBeCloseTo(7.5, 0)
  })
})
