import { emptyForm } from '@anslag/request-form'
import { signal } from '@preact/signals'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sessionOf } from '../export/encode-link.ts'
import { noRecovery } from '../price/recovery.ts'
import { restoredSettings } from './restored.ts'
import type { WrittenSettings } from './written.ts'

const sessionWith = (written: WrittenSettings) =>
  sessionOf({
    form: signal(emptyForm),
    recovery: signal(noRecovery),
    sessionScenarios: signal(undefined),
    written: signal(written),
  })

const all: WrittenSettings = {
  start: '2027-01-11',
  growth: '3,5 %',
  currency: 'eur',
  rate: '11,5',
  rateDay: '2026-11-20',
  ceiling: '190 000',
  offers: ['/deliveries/2028', '/tables/F_AAP'],
}

describe('what is written about years, days and a ceiling', () => {
  it('comes back from a session as it was written', () => {
    expect(restoredSettings(JSON.parse(JSON.stringify(sessionWith(all))))).toEqual(all)
  })

  it('makes a session by itself, and none when nothing is written', () => {
    expect(sessionWith({ growth: 'mye' })).toMatchObject({ schedule: { growth: 'mye' } })
    expect(sessionWith({})).toBeUndefined()
  })

  it('is left out where it is no text, and cut where it is too long for a field', () => {
    const schedule = {
      start: 7,
      growth: '3',
      rate: 'x'.repeat(100),
      ceiling: null,
      other: 'y',
      offers: ['/a', 3, null],
    }
    expect(restoredSettings({ schedule })).toEqual({ growth: '3', rate: 'x'.repeat(40), offers: ['/a'] })
  })

  it('is nothing in whatever else a session may say', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.array(fc.jsonValue()), fc.constant(null)), (schedule) => {
        expect(restoredSettings({ schedule })).toEqual({})
      }),
    )
    expect(restoredSettings(undefined)).toEqual({})
  })
})
