import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { forSamples } from './for-samples.ts'

describe('forSamples', () => {
  it('makes the values once, and holds every law to all of them', () => {
    let made = 0
    const always = forSamples(
      fc.nat().map((value) => {
        made += 1
        return value
      }),
      40,
    )
    const [first, second]: [number[], number[]] = [[], []]
    always((value) => first.push(value))
    always((value) => second.push(value))
    expect(first).toHaveLength(40)
    expect(second).toEqual(first)
    expect(made).toBe(40)
  })

  it('tells the smallest value that breaks a law', () => {
    const always = forSamples(fc.nat(), 100)
    expect(() => always((value) => expect(value).toBeLessThan(10))).toThrow(/Counterexample: \[10\]/)
  })
})
