import { readPriceListDocument } from '@anslag/pricing'
import { describe, expect, it } from 'vitest'
import { listDifference, priceLists } from './index.ts'

const demonstration = (() => {
  const read = readPriceListDocument(priceLists[0])
  if (!read.ok) throw new Error(JSON.stringify(read.issues))
  return read.value
})()

const { 'fd-trygd.table': _gone, ...otherTariffs } = demonstration.tariffs
const { adviser, ...otherRates } = demonstration.rates

describe('the difference of two price lists', () => {
  it('is nothing when they say the same, in whatever order', () => {
    expect(listDifference(demonstration, demonstration)).toEqual([])
    const { validFrom, ...rest } = demonstration
    expect(listDifference(demonstration, { ...rest, validFrom })).toEqual([])
  })

  it('says what was and what is, where a value changed', () => {
    const reason = { nb: 'Ny sats', nn: 'Ny sats', en: 'New rate' }
    const next = {
      ...demonstration,
      validFrom: '2027-01-01',
      revision: 2,
      reason,
      rates: { ...otherRates, ...(adviser && { adviser: { ...adviser, amount: '1213.00' } }) },
    }
    expect(listDifference(demonstration, next)).toEqual([
      { path: '/validFrom', before: '2026-01-01', after: '2027-01-01' },
      { path: '/revision', before: '1', after: '2' },
      { path: '/rates/adviser/amount', before: '1178.00', after: '1213.00' },
      { path: '/reason/nb', after: 'Ny sats' },
      { path: '/reason/nn', after: 'Ny sats' },
      { path: '/reason/en', after: 'New rate' },
    ])
  })

  it('lists every value of what is gone, and of what is new', () => {
    const without = { ...demonstration, tariffs: otherTariffs }
    const gone = listDifference(demonstration, without)
    expect(gone).toContainEqual({ path: '/tariffs/fd-trygd.table/figures/value/likely', before: '1480.50' })
    expect(gone.every(({ path, after }) => path.startsWith('/tariffs/fd-trygd.table/') && after === undefined)).toBe(
      true,
    )
    const added = listDifference(without, demonstration)
    expect(added).toContainEqual({ path: '/tariffs/fd-trygd.table/figures/value/likely', after: '1480.50' })
    expect(added.map(({ path }) => path).sort()).toEqual(gone.map(({ path }) => path).sort())
  })

  it('is the same the other way round, with before and after exchanged', () => {
    const next = { ...demonstration, validTo: '2026-12-31', status: 'approved' as const }
    const exchanged = listDifference(next, demonstration).map(({ path, before, after }) => ({
      path,
      ...(after === undefined ? {} : { before: after }),
      ...(before === undefined ? {} : { after: before }),
    }))
    const sorted = (changes: readonly { readonly path: string }[]) =>
      changes.toSorted((a, b) => (a.path < b.path ? -1 : 1))
    expect(sorted(exchanged)).toEqual(sorted(listDifference(demonstration, next)))
  })

  it('tells a range from one figure', () => {
    const one = { ...demonstration, defaults: { ...demonstration.defaults, tables: '0' } }
    expect(listDifference(demonstration, one)).toEqual([
      { path: '/defaults/tables/low', before: '0' },
      { path: '/defaults/tables/likely', before: '0' },
      { path: '/defaults/tables/high', before: '5' },
      { path: '/defaults/tables', after: '0' },
    ])
  })

  it('escapes names, as a JSON Pointer does', () => {
    const odd = { ...demonstration, defaults: { ...demonstration.defaults, 'a/b~c': '1' } }
    expect(listDifference(demonstration, odd)).toEqual([{ path: '/defaults/a~1b~0c', after: '1' }])
  })
})
