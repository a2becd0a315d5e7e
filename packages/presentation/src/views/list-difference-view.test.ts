import { listDifference } from '@anslag/price-lists'
import { describe, expect, it } from 'vitest'
import { changedList, listDocument } from '../testing/examples.ts'
import { en } from '../texts/en.ts'
import { nb } from '../texts/nb.ts'
import { nn } from '../texts/nn.ts'
import { listDifferenceView } from './list-difference-view.ts'

const viewAfter = (changes: Readonly<Record<string, unknown>>, texts = nb) =>
  listDifferenceView(listDifference(listDocument, changedList(changes).document), texts)

const rowsAfter = (changes: Readonly<Record<string, unknown>>, texts = nb) =>
  viewAfter(changes, texts).rows.map(({ label, before, after }) =>
    `${label}: ${before} → ${after}`.replaceAll('\u00a0', ' '),
  )

describe('the view of a difference between two lists', () => {
  it('names a tariff, the answer and which of its figures', () => {
    expect(rowsAfter({ '/tariffs/coordination.base/figures/new/likely': '16' })).toEqual([
      'Koordinering, grunntid, ny søknad, sannsynlig: 14 → 16',
    ])
    expect(rowsAfter({ '/tariffs/third-party.records/figures/rows/1/unitPrice/high': '0.000001' }, nn)).toEqual([
      'Arbeide med radene, trinn 2, einingspris, høg: 0,0000005 → 0,000001',
    ])
    expect(rowsAfter({ '/tariffs/fd-trygd.table/figures/value/likely': '1500.00' }, en)).toEqual([
      'Extract tables from FD-Trygd, likely: 1,480.50 → 1,500.00',
    ])
  })

  it('names an hourly rate, as money', () => {
    expect(rowsAfter({ '/rates/adviser/amount': '1200.00' })).toEqual([
      'Timepris: adviser, beløp: 1 178,00 kr → 1 200,00 kr',
    ])
  })

  it('names a default answer by its driver', () => {
    expect(rowsAfter({ '/defaults/application.kind': 'change' })).toEqual([
      'standardsvar, Type søknad: ny søknad → søknad om endring',
    ])
    expect(rowsAfter({ '/defaults/sources.files/likely': '2' }, en)).toEqual(['default answer, Files, likely: 1 → 2'])
  })

  it('says days in words, and what one list lacks', () => {
    expect(rowsAfter({ '/validTo': '2026-12-31' }, nn)).toEqual(['gjeld til og med: finst ikkje → 31. desember 2026'])
    expect(rowsAfter({ '/title/en': 'List' }, en)).toEqual(['title, en: Demonstration price list 2026 → List'])
  })

  it('keeps the place beside the words', () => {
    expect(viewAfter({ '/rates/adviser/amount': '1200.00' }).rows[0]?.path).toBe('/rates/adviser/amount')
  })

  it('says when nothing differs', () => {
    expect(viewAfter({})).toMatchObject({ rows: [], same: 'Listene er like.' })
    expect(viewAfter({ '/validTo': '2026-12-31' }).same).toBeUndefined()
  })
})
