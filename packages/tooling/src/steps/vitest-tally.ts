import * as z from 'zod/mini'
import type { Tally } from './step.ts'

/** What vitest's JSON reporter writes, as far as it is counted. */
const report = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.optional(z.string()),
      assertionResults: z.array(
        z.object({ status: z.string(), fullName: z.string(), failureMessages: z.optional(z.array(z.string())) }),
      ),
    }),
  ),
})

/** Letters of a reason that are shown beside the name of a test. */
const longestReason = 300

/**
 * Counts a run of vitest. A test that was skipped or is still to be written counts as failed, and so do a file that did
 * not load, a run without tests, and a run that ended with an error outside of its tests.
 *
 * @param text the JSON report, undefined when there is none
 */
export const vitestTally = (text: string | undefined, exitCode: number): Tally => {
  if (text === undefined) return { passed: 0, failures: ['vitest died before it could report'] }
  const { testResults } = z.parse(report, JSON.parse(text))
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults)
  const notPassed = tests.filter(({ status }) => status !== 'passed')
  const notLoaded = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.every((each) => each.status !== 'failed'),
  )
  const failures = [
    ...notPassed.map(({ fullName, status, failureMessages: [why = status] = [] }) => `${fullName}: ${why}`),
    ...notLoaded.map(({ name, message = '' }) => `did not load: ${name} ${message}`),
    ...(tests.length === 0 ? ['vitest ran no tests'] : []),
  ].map((failure) => failure.slice(0, longestReason))
  const isOutside = exitCode !== 0 && failures.length === 0
  return {
    passed: tests.length - notPassed.length,
    failures: isOutside ? ['vitest failed outside of its tests'] : failures,
  }
}
