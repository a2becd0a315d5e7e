import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { percentiles } from './percentile.ts'

const percentile = (values: Float64Array, percent: string) => percentiles(values, [percent])[0]

describe('a percentile', () => {
  const ten = Float64Array.of(7, 10, 1, 3, 9, 2, 8, 4, 6, 5)

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

  it('leaves the values in their order', () => {
    const values = Float64Array.of(3, 1, 2)
    expect(percentiles(values, ['10', '90'])).toEqual([1, 3])
    expect([...values]).toEqual([3, 1, 2])
  })

  it('is what stands there when all are in order, however often a value comes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(20), { minLength: 1, maxLength: 200 }),
        fc.integer({ min: 1, max: 100 }),
        (given, percent) => {
          const ascending = given.toSorted((a, b) => a - b)
          const expected = ascending[Math.ceil((percent * ascending.length) / 100) - 1]
          expect(percentiles(Float64Array.from(given), ['90', '3', String(percent)])[2]).toBe(expected)
        },
      ),
    )
  })
})
