import { daysAfter } from '@anslag/pricing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { easterSunday } from './easter.ts'
import { holidaysOf, isHoliday } from './holidays.ts'
import { isWorkingDay, workingDayFrom, workingDaysAfter } from './working-days.ts'

describe('Easter Sunday', () => {
  it.each([
    ['2024-03-31'],
    ['2025-04-20'],
    ['2026-04-05'],
    ['2027-03-28'],
    ['2028-04-16'],
    ['2029-04-01'],
    ['2030-04-21'],
    // The earliest and the latest there are, and both exceptions of the reckoning.
    ['1818-03-22'],
    ['2038-04-25'],
    ['1981-04-19'],
    ['1954-04-18'],
  ])('is %s', (day) => {
    expect(easterSunday(Number(day.slice(0, 4)))).toBe(day)
  })

  it('is a Sunday from 22 March to 25 April in every year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9999 }), (year) => {
        const day = easterSunday(year)
        expect(new Date(day).getUTCDay()).toBe(0)
        expect(day >= `${year}-03-22` && day <= `${year}-04-25`, day).toBe(true)
      }),
    )
  })
})

describe('public holidays in Norway', () => {
  it('are those of the calendar of 2027', () => {
    expect([...holidaysOf(2027)].sort()).toEqual([
      '2027-01-01',
      '2027-03-25',
      '2027-03-26',
      '2027-03-28',
      '2027-03-29',
      '2027-05-01',
      '2027-05-06',
      '2027-05-16',
      '2027-05-17',
      '2027-12-25',
      '2027-12-26',
    ])
  })

  it('may be two on one day: Whit Monday is 17 May in 2027, and Ascension Day 1 May in 2008', () => {
    expect(isHoliday('2027-05-17')).toBe(true)
    expect(holidaysOf(2008).size).toBe(11)
  })

  it('are neither Christmas Eve nor Easter Saturday', () => {
    expect([isHoliday('2026-12-24'), isHoliday('2026-04-04')]).toEqual([false, false])
  })
})

describe('working days', () => {
  // Mondays to Fridays, less the holidays that fall on them: 262 − 10, 261 − 9, 261 − 8, 261 − 6, 260 − 9, 261 − 10, 261 − 10.
  it.each([
    [2024, 252],
    [2025, 252],
    [2026, 253],
    [2027, 255],
    [2028, 251],
    [2029, 251],
    [2030, 251],
  ])('of %i are %i', (year, count) => {
    const days = Array.from({ length: 366 }, (_, index) => daysAfter(`${year}-01-01`, index))
    expect(days.filter((day) => day.startsWith(String(year)) && isWorkingDay(day))).toHaveLength(count)
  })

  it.each([
    ['2026-11-27', 1, '2026-11-30'],
    ['2026-12-23', 2, '2026-12-28'],
    ['2027-03-24', 1, '2027-03-30'],
    ['2027-04-30', 10, '2027-05-18'],
    ['2026-11-30', 0, '2026-11-30'],
  ])('after %s: %i are %s', (day, count, later) => {
    expect(workingDaysAfter(day, count)).toBe(later)
  })

  it('go on from a day that is none', () => {
    expect(workingDayFrom('2027-03-25')).toBe('2027-03-30')
    expect(workingDayFrom('2026-11-30')).toBe('2026-11-30')
  })

  it('add up: so many and so many more are all of them together', () => {
    const days = fc.integer({ min: 0, max: 20_000 }).map((count) => daysAfter('2020-01-01', count))
    const counts = fc.integer({ min: 0, max: 60 })
    fc.assert(
      fc.property(days, counts, counts, (day, first, second) => {
        const end = workingDaysAfter(day, first + second)
        expect(workingDaysAfter(workingDaysAfter(day, first), second)).toBe(end)
        if (first + second > 0) expect(isWorkingDay(end)).toBe(true)
      }),
      { numRuns: 30 },
    )
  })
})
