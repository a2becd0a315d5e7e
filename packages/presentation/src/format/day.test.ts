import { describe, expect, it } from 'vitest'
import { en } from '../texts/en.ts'
import { nb } from '../texts/nb.ts'
import { nn } from '../texts/nn.ts'
import { formatDay, formatDaysWithin } from './day.ts'

describe('a day', () => {
  it('is said in words', () => {
    expect(formatDay('2027-03-01', nb)).toBe('1. mars 2027')
    expect(formatDay('2027-03-01', nn)).toBe('1. mars 2027')
    expect(formatDay('2027-03-01', en)).toBe('1 March 2027')
    expect(formatDay('2026-12-31', nb)).toBe('31. desember 2026')
    expect(formatDay('2026-10-20', en)).toBe('20 October 2026')
  })

  it.each(['', 'i dag', '2026-13-01', '2026-1-1'])('comes back as it is when it is none: %j', (text) => {
    expect(formatDay(text, nb)).toBe(text)
  })

  it('is found within a text', () => {
    expect(formatDaysWithin('2026-01-01 – 2026-06-30', nn)).toBe('1. januar 2026 – 30. juni 2026')
  })
})
