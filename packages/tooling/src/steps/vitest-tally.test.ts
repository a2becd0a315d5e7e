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
  it('counts tests', () => {
    expect(vitestTally(reported('passed', 'passed', 'failed'), 1)).toEqual({ passed: 2, failed: 1, reasons: [] })
  })

  it('counts a run without tests as failed', () => {
    expect(vitestTally(JSON.stringify({ testResults: [] }), 0)).toMatchObject({ passed: 0, failed: 1 })
  })

  it('counts a run that left no report as failed', () => {
    expect(vitestTally(undefined, 137)).toMatchObject({ passed: 0, failed: 1 })
  })

  it('counts a skipped test as failed, with its name', () => {
    const { failed, reasons } = vitestTally(reported('passed', 'pending'), 0)
    expect(failed).toBe(1)
    expect(reasons).toEqual(['pending: rounds half away from zero'])
  })

  it('counts a file that did not load as failed', () => {
    const broken = { name: 'round.test.ts', status: 'failed', message: 'SyntaxError', assertionResults: [] }
    const text = JSON.stringify({ testResults: [...JSON.parse(reported('passed')).testResults, broken] })
    expect(vitestTally(text, 1)).toEqual({
      passed: 1,
      failed: 1,
      reasons: ['did not load: round.test.ts SyntaxError'],
    })
  })

  it('counts an error outside of the tests once', () => {
    expect(vitestTally(reported('passed'), 1)).toMatchObject({ passed: 1, failed: 1 })
  })
})
