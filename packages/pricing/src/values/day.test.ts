import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daySchema, daysAfter, isDay, isWithin, monthsAfter, overlap, readDocument } from './index.ts'

describe('a day', () => {
  it.each(['2026-11-22', '2024-02-29', '2000-02-29', '2026-12-31', '1000-01-01', '9999-12-31'])('%s exists', (text) => {
    expect(isDay(text)).toBe(true)
  })

  it.each([
    '2026-02-29',
    '2100-02-29',
    '1900-02-29',
    '2026-02-30',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-1',
    '26-01-01',
    '0999-01-01',
    '12026-01-01',
    '+002026-01-01',
    '-002026-01-01',
    '2026-01-01T00:00:00Z',
    '2026-01-01 ',
    ' 2026-01-01',
    '2026/01/01',
    '20260101',
    '22.11.2026',
    '',
  ])('%j is none', (text) => {
    expect(isDay(text)).toBe(false)
  })

  it('exists as often as the calendar says', () => {
    const two = (value: number) => String(value).padStart(2, '0')
    const lengthOf = (year: number, month: number): number => {
      const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
      return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
    }
    const year = fc.oneof(fc.integer({ min: 1000, max: 9999 }), fc.constantFrom(1000, 1900, 2000, 2024, 2100))
    fc.assert(
      fc.property(year, fc.nat(13), fc.nat(32), (year, month, day) => {
        const exists = day >= 1 && day <= lengthOf(year, month)
        expect(isDay(`${year}-${two(month)}-${two(day)}`)).toBe(exists)
      }),
      { numRuns: 1_000 },
    )
  })
})

describe('days after', () => {
  it.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2024-02-29', 1, '2024-03-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-10-24', 2, '2026-10-26'],
    ['2026-11-22', 14, '2026-12-06'],
    ['2026-11-22', 0, '2026-11-22'],
    ['2024-01-01', 366, '2025-01-01'],
  ])('%s, %i of them, is %s', (day, days, later) => {
    expect(daysAfter(day, days)).toBe(later)
  })

  it('and back again is the day itself', () => {
    fc.assert(
      fc.property(fc.nat(200_000), fc.integer({ min: -100_000, max: 100_000 }), (from, days) => {
        const day = daysAfter('1900-01-01', from)
        expect(isDay(day)).toBe(true)
        expect(daysAfter(daysAfter(day, days), -days)).toBe(day)
      }),
    )
  })

  it('sort as text', () => {
    fc.assert(
      fc.property(fc.nat(200_000), fc.integer({ min: 1, max: 1_000 }), (from, days) => {
        const day = daysAfter('1900-01-01', from)
        expect(day < daysAfter(day, days)).toBe(true)
      }),
    )
  })
})

describe('a period', () => {
  it('holds both its ends', () => {
    expect(isWithin('2026-01-01', '2026-01-01', '2026-12-31')).toBe(true)
    expect(isWithin('2026-12-31', '2026-01-01', '2026-12-31')).toBe(true)
    expect(isWithin('2025-12-31', '2026-01-01', '2026-12-31')).toBe(false)
    expect(isWithin('2027-01-01', '2026-01-01', '2026-12-31')).toBe(false)
  })

  it('without an end holds every day after its beginning', () => {
    expect(isWithin('9999-12-31', '2026-01-01')).toBe(true)
    expect(isWithin('2025-12-31', '2026-01-01')).toBe(false)
  })

  it.each([
    [{ from: '2026-01-01', to: '2026-06-30' }, { from: '2026-06-30', to: '2026-12-31' }, true],
    [{ from: '2026-01-01', to: '2026-06-30' }, { from: '2026-07-01', to: '2026-12-31' }, false],
    [{ from: '2026-01-01', to: '2026-12-31' }, { from: '2026-03-01', to: '2026-03-01' }, true],
    [{ from: '2026-01-01' }, { from: '2030-01-01' }, true],
    [{ from: '2026-01-01' }, { from: '2025-01-01', to: '2026-01-01' }, true],
    [{ from: '2026-01-01' }, { from: '2025-01-01', to: '2025-12-31' }, false],
  ])('%j shares a day with %j: %s, whichever comes first', (a, b, shared) => {
    expect(overlap(a, b)).toBe(shared)
    expect(overlap(b, a)).toBe(shared)
  })
})

describe('the schema of a day', () => {
  it.each(['2024-02-29', '2026-02-29', '0999-01-01', '2026-1-1', '2026-01-01 ', ''])(
    'says of %j what isDay says',
    (text) => {
      expect(readDocument(daySchema, text).ok).toBe(isDay(text))
    },
  )
})

describe('months after a day', () => {
  it.each([
    ['2026-02-22', 6, '2026-08-22'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-12-31', 1, '2027-01-31'],
    ['2026-03-31', -1, '2026-02-28'],
  ])('%s, %d months on, is %s', (day, months, later) => {
    expect(monthsAfter(day, months)).toBe(later)
  })
})

describe('the last day that can be written', () => {
  it.each([daysAfter, monthsAfter])('is the day after it, and no day comes out that sorts before it', (after) => {
    expect(after('9999-12-31', 1)).toBe('9999-12-31')
    expect(after('9999-12-01', 1_000_000_000)).toBe('9999-12-31')
    fc.assert(
      fc.property(fc.nat(1_000_000), (many) => {
        const day = after('9990-01-01', many)
        expect(isDay(day)).toBe(true)
        expect(day >= '9990-01-01').toBe(true)
      }),
    )
  })
})
