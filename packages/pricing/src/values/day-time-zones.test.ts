import { afterEach, describe, expect, it, vi } from 'vitest'
import { daysAfter, isDay } from './index.ts'

describe('days in any time zone', () => {
  afterEach(() => {
    vi.unstubAllEnvs()
  })

  // Days that local clocks skipped or that lie next to one, and midnights that they skipped.
  const zones = ['UTC', 'Europe/Oslo', 'America/Los_Angeles', 'Pacific/Apia', 'Pacific/Kiritimati', 'America/Sao_Paulo']

  it.each(zones)('are the same: %s', (zone) => {
    vi.stubEnv('TZ', zone)
    expect(daysAfter('2011-12-29', 1)).toBe('2011-12-30')
    expect(daysAfter('2011-12-31', -1)).toBe('2011-12-30')
    expect(daysAfter('2018-11-03', 1)).toBe('2018-11-04')
    expect(daysAfter('2026-03-28', 1)).toBe('2026-03-29')
    expect(daysAfter('2026-03-29', 1)).toBe('2026-03-30')
    expect(daysAfter('2026-10-25', 1)).toBe('2026-10-26')
    expect(daysAfter('1900-01-01', 1)).toBe('1900-01-02')
    expect(isDay('2011-12-30')).toBe(true)
    expect(isDay('2018-11-04')).toBe(true)
  })

  it('were indeed asked for in other zones', () => {
    vi.stubEnv('TZ', 'Pacific/Kiritimati')
    const east = new Date(0).getTimezoneOffset()
    vi.stubEnv('TZ', 'America/Los_Angeles')
    expect(new Date(0).getTimezoneOffset()).not.toBe(east)
  })
})
