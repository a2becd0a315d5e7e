import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDocument } from './index.ts'
import { compareInstants, instantSchema, inUtc } from './instant.ts'
import { osloDay } from './oslo-day.ts'

const isInstant = (text: string) => readDocument(instantSchema, text).ok

describe('an instant', () => {
  it.each(['2026-11-22T14:03:00+01:00', '2026-11-22T13:03:00Z', '2024-02-29T00:00:00-11:30'])('%s exists', (text) => {
    expect(isInstant(text)).toBe(true)
  })

  it.each([
    '2026-11-22T14:03:00',
    '2026-11-22T14:03Z',
    '2026-11-22T14:03:00.123Z',
    '2026-02-29T14:03:00Z',
    '2026-11-22T24:00:00Z',
    '2026-11-22T14:60:00Z',
    '0026-11-22T14:03:00Z',
    '2026-11-22 14:03:00Z',
    '2026-11-22',
  ])('%j is none', (text) => {
    expect(isInstant(text)).toBe(false)
  })

  it('is the same moment whatever its offset', () => {
    expect(inUtc('2026-11-22T01:03:00+05:30')).toBe('2026-11-21T19:33:00Z')
    expect(compareInstants('2026-11-22T14:00:00+01:00', '2026-11-22T13:00:00Z')).toBe(0)
    expect(compareInstants('2026-11-22T14:00:00+02:00', '2026-11-22T13:00:00Z')).toBeLessThan(0)
    expect(compareInstants('2026-11-22T14:00:00Z', '2026-11-22T14:00:00+01:00')).toBeGreaterThan(0)
  })
})

const oslo = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Oslo',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

describe('the day in Oslo', () => {
  it.each([
    ['2026-12-06T22:59:59Z', '2026-12-06'],
    ['2026-12-06T23:00:00Z', '2026-12-07'],
    ['2026-07-01T21:59:59Z', '2026-07-01'],
    ['2026-07-01T22:00:00Z', '2026-07-02'],
    // The last winter midnight, and the first in summer.
    ['2026-03-28T22:59:59Z', '2026-03-28'],
    ['2026-03-28T23:00:00Z', '2026-03-29'],
    ['2026-03-29T22:00:00Z', '2026-03-30'],
    // The last summer midnight, and the first in winter.
    ['2026-10-24T22:00:00Z', '2026-10-25'],
    ['2026-10-25T22:59:59Z', '2026-10-25'],
    ['2026-10-25T23:00:00Z', '2026-10-26'],
    ['2026-12-31T23:30:00Z', '2027-01-01'],
    ['2026-12-06T23:59:59+01:00', '2026-12-06'],
  ])('at %s is %s', (instant, day) => {
    expect(osloDay(instant)).toBe(day)
  })

  it('is what the time zone database says, for any moment from 1996', () => {
    const moments = fc.date({ min: new Date('1996-01-01T00:00:00Z'), max: new Date('2090-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(moments, (moment) => {
        const text = `${moment.toISOString().slice(0, 19)}Z`
        expect(osloDay(text)).toBe(oslo.format(moment))
      }),
      { numRuns: 2000 },
    )
  })
})
