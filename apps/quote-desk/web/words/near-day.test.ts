import { describe, expect, it } from 'vitest'
import { words as en } from './en.ts'
import { words as nb } from './nb.ts'
import { dayAndNearness, dayFromToday, daysUntil, nearness } from './near-day.ts'

const today = '2026-11-30'

describe('a day as seen from today', () => {
  it.each([
    ['2026-11-30', 'i dag'],
    ['2026-12-01', 'i morgen'],
    ['2026-11-29', 'i går'],
    ['2026-12-12', 'om 12 dager'],
    ['2026-11-27', 'for 3 dager siden'],
  ])('is for %s %s on 30 November', (day, text) => {
    expect([nearness(today, day, nb), dayFromToday(day, today, nb)]).toEqual([text, text])
  })

  it('is counted by the calendar, also where clocks change and a year ends', () => {
    expect(daysUntil('2027-03-27', '2027-03-29')).toBe(2)
    expect(daysUntil('2026-10-24', '2026-10-26')).toBe(2)
    expect(daysUntil('2026-12-31', '2027-01-01')).toBe(1)
  })

  it('has its name where it is far off, or both', () => {
    expect([dayFromToday('2026-12-30', today, en), dayFromToday('2026-12-31', today, en)]).toEqual([
      'in 30 days',
      'on 31 December 2026',
    ])
    expect(dayAndNearness(today, '2027-05-30', nb)).toBe('30. mai 2027 (om 181 dager)')
  })
})
