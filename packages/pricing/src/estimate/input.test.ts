import { describe, expect, it } from 'vitest'
import { demonstration } from '../testing/documents.ts'
import { nothingOrdered, requested } from '../testing/priced.ts'
import { type EstimateInput, estimate } from './estimate.ts'
import { mostLines } from './input.ts'

const issuesOf = (given: Partial<EstimateInput>) => {
  const result = estimate({ ...demonstration, request: requested(nothingOrdered), ...given })
  return result.ok ? [] : result.issues
}

describe('the pricing day', () => {
  it.each(['2026-02-30', '2026-11', '', 'today', '22.11.2026'])('is refused as "%s"', (day) => {
    expect(issuesOf({ day })).toEqual([
      { code: 'input/not-a-day', path: '', params: { given: day }, severity: 'error' },
    ])
  })
})

describe('the share of VAT that the buyer recovers', () => {
  it.each(['-1', '100.01', '1e2', 'half', ''])('is refused as "%s"', (vatRecovery) => {
    expect(issuesOf({ vatRecovery })).toEqual([
      { code: 'input/vat-recovery', path: '', params: { given: vatRecovery }, severity: 'error' },
    ])
  })

  it.each(['0', '100', '33.3'])('may be %s', (vatRecovery) => {
    expect(issuesOf({ vatRecovery })).toEqual([])
  })

  it('is refused beside a wrong day', () => {
    expect(issuesOf({ day: 'today', vatRecovery: '101' }).map(({ code }) => code)).toEqual([
      'input/not-a-day',
      'input/vat-recovery',
    ])
  })
})

describe('an estimate', () => {
  /** Coordination, archiving and so many deliveries, and one line of each delivery for every wish beside its own. */
  const request = (wishes: number, deliveries: number) => {
    const many = (length: number) => Array.from({ length }, (_, index) => ({ id: `n${index}` }))
    return requested({ ...nothingOrdered, wishes: many(wishes), deliveries: many(deliveries) })
  }

  it('has at most a thousand lines', () => {
    expect(mostLines).toBe(1_000)
    // 1 + 26 + 26 × 36 + 1 + 36 lines, and 1 + 24 + 24 × 39 + 1 + 39.
    expect(issuesOf({ request: request(26, 36) })).toEqual([])
    expect(issuesOf({ request: request(24, 39) })).toEqual([
      { code: 'input/too-many-lines', path: '', params: { lines: 1_001, limit: 1_000 }, severity: 'error' },
    ])
  })
})
