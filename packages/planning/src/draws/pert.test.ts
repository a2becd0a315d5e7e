import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pert } from './pert.ts'
import { standardNormalStrata } from './standard-normal.ts'

const deviations = standardNormalStrata(4096)

const mean = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0) / values.length

describe('PERT-distributed values', () => {
  it('of an even spread have half below the middle, and one in five above what its polynomial says', () => {
    // Beta(3, 3) has the share x³(10 − 15x + 6x²) below x: 0.8 of it below 0.660971…, hence 6.6097 of 0 to 10.
    const [middle = 0, upper = 0] = pert()({ low: 0, likely: 5, high: 10 }, Float64Array.of(0, 0.8416212))
    const share = upper / 10
    expect(middle).toBeCloseTo(5, 4)
    expect(share ** 3 * (10 - 15 * share + 6 * share ** 2)).toBeCloseTo(0.8, 4)
  })

  it('with the likely value at an end follow the power of five', () => {
    // Beta(1, 5) has the share 1 − (1 − x)⁵ below x: half of it below 1 − 0.5^(1/5) = 0.129449.
    expect(pert()({ low: 0, likely: 0, high: 1 }, Float64Array.of(0))[0]).toBeCloseTo(0.129449, 4)
    expect(pert()({ low: 0, likely: 1, high: 1 }, Float64Array.of(0))[0]).toBeCloseTo(1 - 0.129449, 4)
  })

  it('have the mean (low + 4 likely + high) / 6, stay between the ends and rise with the deviation', () => {
    const place = pert()
    fc.assert(
      fc.property(fc.tuple(fc.nat(1000), fc.nat(1000), fc.integer({ min: 1, max: 1000 })), ([low, rise, rest]) => {
        const spread = { low, likely: low + rise, high: low + rise + rest }
        const values = place(spread, deviations)
        const width = spread.high - spread.low
        expect(Math.abs(mean(values) - (low + 4 * spread.likely + spread.high) / 6) / width).toBeLessThan(0.001)
        expect(values.every((value) => value >= spread.low && value <= spread.high)).toBe(true)
        expect(values.every((value, index) => index === 0 || value >= (values[index - 1] ?? 0))).toBe(true)
      }),
      { numRuns: 30 },
    )
  })
})
