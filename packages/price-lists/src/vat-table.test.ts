import { readVatTable, vatCategories } from '@anslag/pricing'
import { describe, expect, it } from 'vitest'
import { norwegianVat } from './index.ts'

const table = (() => {
  const read = readVatTable(norwegianVat)
  if (!read.ok) throw new Error(JSON.stringify(read.issues))
  return read.value
})()

const rateOn = (day: string): string => {
  const rate = table.rate('S', day)
  return rate.ok ? rate.value.trace.value : rate.issues.map(({ code }) => code).join()
}

describe('the Norwegian standard rate', () => {
  it.each([
    ['2001-01-01', '24'],
    ['2004-12-31', '24'],
    ['2005-01-01', '25'],
    ['2026-11-22', '25'],
    ['2040-01-01', '25'],
  ])('is on %s %s per cent', (day, rate) => {
    expect(rateOn(day)).toBe(rate)
  })

  it('is not stated before 2001', () => {
    expect(rateOn('2000-12-31')).toBe('vat-table/no-rate-for-day')
  })
})

describe('the other categories', () => {
  it.each(vatCategories.filter((category) => category !== 'S'))(
    '%s is without VAT, since the act of 2009',
    (category) => {
      const rate = table.rate(category, '2010-01-01')
      expect(rate.ok && rate.value.trace.value).toBe('0')
      expect(table.rate(category, '2009-12-31').ok).toBe(false)
    },
  )
})

describe('every rate', () => {
  it('has a source with an address', () => {
    const addresses = new Map(table.document.sources.map(({ id, url }) => [id, url]))
    for (const { source } of table.document.rates) expect(addresses.get(source)).toMatch(/^https:\/\//)
  })
})
