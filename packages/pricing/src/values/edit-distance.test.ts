import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editDistance } from './edit-distance.ts'

/** Words in which letters meet again. */
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 })

describe('the distance between two words', () => {
  it.each([
    ['price', 'price', 0],
    ['pricee', 'price', 1],
    ['prce', 'price', 1],
    ['prise', 'price', 1],
    ['pirce', 'price', 1],
    ['', 'abc', 3],
    ['kitten', 'sitting', 3],
    ['ca', 'abc', 3],
  ])('of %j and %j is %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance)
  })

  it('is the same both ways, and none between a word and itself alone', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a))
        expect(editDistance(a, b) === 0).toBe(a === b)
      }),
    )
  })

  it('is one more than is asked for, where it is longer', () => {
    fc.assert(
      fc.property(word, word, fc.nat(8), (a, b, most) => {
        expect(editDistance(a, b, most)).toBe(Math.min(editDistance(a, b), most + 1))
      }),
    )
  })
})
