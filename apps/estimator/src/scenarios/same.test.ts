import { digest } from '@anslag/pricing'
import { isSame } from '@anslag/request-form'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([name, member]) => [name, reversed(member)]),
  )
}

describe('two values', () => {
  it('are the same when their canonical forms are', () => {
    const values = fc.jsonValue({ maxDepth: 3 }).filter((value) => !JSON.stringify(value).includes('-0'))
    fc.assert(
      fc.property(values, values, (a, b) => {
        expect(isSame(a, b)).toBe(digest(a) === digest(b))
        expect(isSame(a, reversed(a))).toBe(true)
      }),
    )
  })

  it.each([
    [{}, []],
    [[], {}],
    [null, {}],
    [undefined, null],
    [{ a: 1 }, { b: 1 }],
    [
      [1, 2],
      [2, 1],
    ],
    [{ a: 1 }, { a: 1, b: 1 }],
  ])('are not the same: %j and %j', (a, b) => {
    expect(isSame(a, b)).toBe(false)
  })

  it('are the same when one has a member without a value', () => {
    expect(isSame({ a: 1, b: undefined }, { a: 1 })).toBe(true)
  })
})
