import { textsFor } from '@anslag/presentation/languages'
import { describe, expect, it } from 'vitest'
import { settingsOf } from './settings.ts'
import type { WrittenSettings } from './written.ts'

const read = (written: WrittenSettings, language: 'nb' | 'en' = 'nb') =>
  settingsOf(written, '2026-11-22', textsFor(language))

describe('what is written about years and days', () => {
  it('is nothing where nothing is written', () => {
    expect(read({ growth: ' ', ceiling: '' })).toEqual({
      start: undefined,
      growth: undefined,
      rates: [],
      ceiling: undefined,
      offers: [],
    })
  })

  it('is read as people write numbers', () => {
    expect(read({ growth: '3,5 %', ceiling: '150 000 kr' })).toMatchObject({ growth: '3.5', ceiling: '150000' })
    expect(read({ ceiling: '150 000,50' }).ceiling).toBe('150000.50')
    expect(read({ ceiling: 'NOK 150,000' }, 'en').ceiling).toBe('150000')
  })

  it('is kept as it is where it is no number, so that the issue can quote it', () => {
    expect(read({ growth: 'mye' }).growth).toBe('mye')
  })

  it('has a rate when both currency and kroner are written, of today unless a day is', () => {
    expect(read({ currency: 'eur' }).rates).toEqual([])
    expect(read({ currency: 'eur', rate: '11,5' }).rates).toEqual([
      { currency: 'EUR', rate: '11.5', day: '2026-11-22' },
    ])
    expect(read({ currency: 'eur', rate: '11,5', rateDay: '2026-11-01' }).rates[0]?.day).toBe('2026-11-01')
  })
})
