import { describe, expect, it } from 'vitest'
import { dayInOslo } from './today.ts'

describe('the day in Oslo', () => {
  it('is one hour ahead of UTC in winter and two in summer', () => {
    expect(dayInOslo(new Date('2026-12-31T22:59:59Z'))).toBe('2026-12-31')
    expect(dayInOslo(new Date('2026-12-31T23:00:00Z'))).toBe('2027-01-01')
    expect(dayInOslo(new Date('2026-06-30T21:59:59Z'))).toBe('2026-06-30')
    expect(dayInOslo(new Date('2026-06-30T22:00:00Z'))).toBe('2026-07-01')
  })
})
