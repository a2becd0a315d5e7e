import { describe, expect, it } from 'vitest'
import { dayInOslo } from './today.ts'

describe('today', () => {
  it('is the day in Oslo, in winter and in summer', () => {
    expect(dayInOslo(new Date('2026-12-31T22:59:59Z'))).toBe('2026-12-31')
    expect(dayInOslo(new Date('2026-12-31T23:00:00Z'))).toBe('2027-01-01')
    expect(dayInOslo(new Date('2026-06-30T22:00:00Z'))).toBe('2026-07-01')
  })
})
