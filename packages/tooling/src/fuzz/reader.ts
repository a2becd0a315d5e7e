import fc, { type Arbitrary } from 'fast-check'

/** Seconds of processor time in which any file is answered. */
const mostSeconds = 5

/** What is wrong with how a reader took something. */
export interface Finding {
  readonly reader: string
  readonly seed: number
  readonly why: string
  /** The smallest input that was found, as JSON. */
  readonly input: string
}

/** Something that reads what others wrote. */
export interface Reader {
  readonly name: string
  /** Gives it so many inputs, the same for the same seed, and says what went wrong first. */
  readonly fuzzed: (seed: number, inputs: number) => Promise<Finding | undefined>
}

const shown = (input: unknown): string =>
  JSON.stringify(input, (_, value) => (value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value)) ??
  'undefined'

/**
 * A reader that is held to its promises: no exception, no more than five seconds, and what `judge` asks.
 *
 * @param judge says what is wrong with the answer to an input; undefined where it is as it should be
 */
export const reader = <I>(
  name: string,
  inputs: Arbitrary<I>,
  judge: (input: I) => string | undefined | Promise<string | undefined>,
): Reader => ({
  name,
  fuzzed: async (seed, numRuns) => {
    const held = fc.asyncProperty(inputs, async (input) => {
      const before = process.cpuUsage()
      const wrong = await judge(input)
      const seconds = process.cpuUsage(before).user / 1_000_000
      if (wrong !== undefined) throw new Error(wrong)
      if (seconds > mostSeconds) throw new Error(`it took ${seconds.toFixed(1)} s of processor time`)
    })
    const result = await fc.check(held, { seed, numRuns })
    if (!result.failed) return undefined
    const error = result.errorInstance
    const why = error instanceof Error ? (error.stack ?? error.message) : String(error)
    return { reader: name, seed, why, input: shown(result.counterexample?.[0]) }
  },
})
