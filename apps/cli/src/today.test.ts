import { describe, expect, it } from 'vitest'
import { dayInOslo, momentInOslo } from './today.ts'

describe('the day in Oslo', () => {
  it('is one hour ahead of UTC in winter and two in summer', () => {
    expect(dayInOslo(new Date('2026-12-31T22:59:59Z'))).toBe('2026-12-31')
    expect(dayInOslo(new Date('2026-12-31T23:00:00Z'))).toBe('2027-01-01')
    expect(dayInOslo(new Date('2026-06-30T21:59:59Z'))).toBe('2026-06-30')
    expect(dayInOslo(new Date('2026-06-30T22:00:00Z'))).toBe('2026-07-01')
  })
})

describe('the moment in Oslo', () => {
  it('has the offset of the season, and the day that it is there', () => {
    expect(momentInOslo(new Date('2026-12-31T23:30:05Z'))).toBe('2027-01-01T00:30:05+01:00')
    expect(momentInOslo(new Date('2026-07-01T22:00:00Z'))).toBe('2026-07-02T00:00:00+02:00')
  })
})
