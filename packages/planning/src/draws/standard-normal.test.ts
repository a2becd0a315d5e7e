import { describe, expect, it } from 'vitest'
import { quantiles } from './distribution.ts'
import { atDeviation, standardNormal, standardNormalStrata } from './standard-normal.ts'

describe('the standard normal distribution', () => {
  // Source: NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.1, and its 5 % and 1 % points.
  it.each([
    [0.5, 0],
    [0.8413447, 1],
    [0.9, 1.2815516],
    [0.95, 1.6448536],
    [0.99, 2.3263479],
    [0.0013499, -3],
  ])('has the share %d below %d', (share, deviation) => {
    expect(quantiles(standardNormal, Float64Array.of(share))[0]).toBeCloseTo(deviation, 4)
  })

  it('is cut into parts that are equally likely', () => {
    const strata = standardNormalStrata(1000)
    expect(strata).toHaveLength(1000)
    expect([strata[0], strata[899], strata[999]].map((value) => value?.toFixed(3))).toEqual([
      '-3.291',
      '1.279',
      '3.291',
    ])
    expect(strata.reduce((sum, value) => sum + value, 0)).toBeCloseTo(0, 6)
    expect(strata.reduce((sum, value) => sum + value * value, 0) / 1000).toBeCloseTo(1, 2)
  })

  it('reads a table between its places, and at its ends beyond them', () => {
    const table = standardNormal.below.map((_, place) => place)
    expect([-9, -6, 0, 0.005, 6, 9].map((deviation) => atDeviation(table, deviation))).toEqual([
      0, 0, 600, 600.5, 1200, 1200,
    ])
  })
})
