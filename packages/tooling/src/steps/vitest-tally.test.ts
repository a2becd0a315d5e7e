import { describe, expect, it } from 'vitest'
import { vitestTally } from './vitest-tally.ts'

const reported = (...statuses: readonly string[]) =>
  JSON.stringify({
    testResults: [
      {
        name: 'round.test.ts',
        status: statuses.includes('failed') ? 'failed' : 'passed',
        message: '',
        assertionResults: statuses.map((status) => ({ status, fullName: 'rounds half away from zero' })),
      },
    ],
  })

describe('vitestTally', () => {
  it('counts tests, and says which failed and how the first fault of each begins', () => {
    const test = { status: 'failed', fullName: 'rounds up', failureMessages: [`expected 2${' '.repeat(1000)}`, 'more'] }
    const text = reported('passed', 'passed').replace('"assertionResults":[', `$&${JSON.stringify(test)},`)
    const { passed, failures } = vitestTally(text, 1)
    expect([passed, failures.map((failure) => failure.trim())]).toEqual([2, ['rounds up: expected 2']])
    expect(failures[0]).toHaveLength(300)
  })

  it('counts a run without tests as failed', () => {
    expect(vitestTally(JSON.stringify({ testResults: [] }), 0)).toEqual({
      passed: 0,
      failures: ['vitest ran no tests'],
    })
  })

  it('counts a run that left no report as failed', () => {
    expect(vitestTally(undefined, 137)).toEqual({ passed: 0, failures: ['vitest died before it could report'] })
  })

  it('counts a skipped test as failed, with its name', () => {
    expect(vitestTally(reported('passed', 'pending'), 0).failures).toEqual(['rounds half away from zero: pending'])
  })

  it('counts a file that did not load as failed', () => {
    const broken = { name: 'round.test.ts', status: 'failed', message: 'SyntaxError', assertionResults: [] }
    const text = JSON.stringify({ testResults: [...JSON.parse(reported('passed')).testResults, broken] })
    expect(vitestTally(text, 1)).toEqual({
      passed: 1,
      failures: ['did not load: round.test.ts SyntaxError'],
    })
  })

  it('counts an error outside of the tests once', () => {
    expect(vitestTally(reported('passed'), 1)).toEqual({ passed: 1, failures: ['vitest failed outside of its tests'] })
  })
})
