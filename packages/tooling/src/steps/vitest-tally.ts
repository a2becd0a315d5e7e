import * as z from 'zod/mini'
import type { Tally } from './step.ts'

/** What vitest's JSON reporter writes, as far as it is counted. */
const report = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.optional(z.string()),
      assertionResults: z.array(z.object({ status: z.string(), fullName: z.string() })),
    }),
  ),
})

export interface Counted extends Tally {
  /** What counts as failed although no test says so. */
  readonly reasons: readonly string[]
}

/**
 * Counts a run of vitest. A test that was skipped or is still to be written counts as failed, and so do a file that did
 * not load, a run without tests, and a run that ended with an error outside of its tests.
 *
 * @param text the JSON report, undefined when there is none
 */
export const vitestTally = (text: string | undefined, exitCode: number): Counted => {
  if (text === undefined) return { passed: 0, failed: 1, reasons: ['vitest died before it could report'] }
  const { testResults } = z.parse(report, JSON.parse(text))
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults)
  const passed = tests.filter(({ status }) => status === 'passed').length
  const failed = tests.filter(({ status }) => status === 'failed').length
  const notRun = tests.filter(({ status }) => status !== 'passed' && status !== 'failed')
  const notLoaded = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.every((each) => each.status !== 'failed'),
  )
  const found = [
    ...notRun.map(({ fullName, status }) => `${status}: ${fullName}`),
    ...notLoaded.map(({ name, message = '' }) => `did not load: ${name} ${message}`),
  ]
  const reasons = [
    ...found,
    ...(tests.length === 0 ? ['vitest ran no tests'] : []),
    ...(exitCode !== 0 && failed + found.length === 0 && tests.length > 0
      ? ['vitest failed outside of its tests']
      : []),
  ]
  return { passed, failed: failed + reasons.length, reasons }
}
