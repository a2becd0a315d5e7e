import fc, { type Arbitrary } from 'fast-check'

/**
 * Holds many laws to the same values, other ones in every run of the tests: to make an estimate takes far longer than to
 * look at it. Where a law fails, the values are made again from their seed, to find the smallest and tell it.
 */
export const forSamples = <T>(values: Arbitrary<T>, numRuns: number): ((check: (value: T) => void) => void) => {
  let samples: readonly T[] | undefined
  let seed = 0
  return (check) => {
    if (samples === undefined) {
      seed = Math.floor(Math.random() * 2 ** 31)
      samples = fc.sample(values, { numRuns, seed })
    }
    try {
      for (const value of samples) check(value)
    } catch {
      fc.assert(
        fc.property(values, (value) => {
          check(value)
        }),
        { numRuns, seed },
      )
      throw new Error(`a law fails for a value that was there before: was one changed by another law? Seed ${seed}`)
    }
  }
}
