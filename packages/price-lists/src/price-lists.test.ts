import {
  components,
  coverageIssues,
  priceListFor,
  readPriceList,
  readPriceListDocument,
  requirementsOf,
} from '@anslag/pricing'
import { describe, expect, it } from 'vitest'
import { norwegianVat, priceLists } from './index.ts'

/** What stands under some names, wherever in a document. */
const textsOf = (document: unknown, names: readonly string[]): readonly unknown[] =>
  typeof document === 'object' && document !== null
    ? Object.entries(document).flatMap(([name, value]) => [
        ...(names.includes(name) ? [value] : []),
        ...textsOf(value, names),
      ])
    : []

const read = priceLists.map(readPriceListDocument)

const documents = read.flatMap((each) => (each.ok ? [each.value] : []))

describe('the price lists', () => {
  it('are right, each by itself', () => {
    expect(read.flatMap((each) => (each.ok ? [] : each.issues))).toEqual([])
    expect(documents).toHaveLength(priceLists.length)
  })

  it('hold all that the components require, where they are the last revision of their period', () => {
    const current = documents.filter((list) => {
      const prices = priceListFor(list.validFrom, documents)
      return prices.ok && prices.value === list
    })
    expect(current.map((list) => readPriceList(list, requirementsOf(components))).filter(({ ok }) => !ok)).toEqual([])
  })

  it('neither overlap nor leave gaps', () => {
    expect(coverageIssues(documents)).toEqual([])
  })

  it('price every day from 2026 on, and none before', () => {
    for (const day of ['2026-01-01', '2026-11-22', '2030-06-30']) expect(priceListFor(day, documents).ok).toBe(true)
    expect(priceListFor('2025-12-31', documents).ok).toBe(false)
  })

  it('are demonstrations: only the hourly rates were set by SSB, and they are those of 2023', () => {
    for (const { status, rates, tariffs } of documents) {
      expect(status).toBe('demonstration')
      expect(Object.values(rates).map((rate) => [rate.amount, rate.status, rate.source])).toEqual(
        ['663.00', '841.00', '987.00', '1178.00', '1488.00', '2097.00'].map((amount) => [
          amount,
          'published',
          'ssb-commission-rates-2023',
        ]),
      )
      expect(new Set(Object.values(tariffs).map((tariff) => tariff.status ?? status))).toEqual(
        new Set(['demonstration']),
      )
    }
  })

  it('say of everything that SSB did not publish how it was reached, in three languages', () => {
    const unsaid = documents.flatMap(({ tariffs }) =>
      Object.entries(tariffs).filter(([, { derivation }]) => derivation === undefined),
    )
    expect(unsaid.map(([ref]) => ref)).toEqual([])
  })

  it('say where each figure comes from to all readers, as the VAT table does', () => {
    const told = [...documents, norwegianVat].flatMap((document) => textsOf(document, ['place', 'title', 'note']))
    expect(told.filter((text) => typeof text === 'string')).toEqual([])
    expect(told.length).toBeGreaterThan(50)
  })
})
