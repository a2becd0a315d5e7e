import { type Estimate, languages, type PriceBookDocuments } from '@anslag/pricing'
import { describe, expect, it } from 'vitest'
import { documentWordsFor } from '../languages/index.ts'
import { amounts, stated, toOre } from '../testing/estimate-amounts.ts'
import {
  bookWith,
  demonstrationDocuments,
  exampleNames,
  planned,
  priced,
  pricedExample,
} from '../testing/priced-examples.ts'
import { type Recalculated, recalculated } from '../testing/recalculated.ts'
import { xlsxOf } from '../xlsx/index.ts'
import { workbookDocument } from './workbook-document.ts'

const nb = documentWordsFor('nb')

const workbook = async (
  estimate: Estimate,
  documents: PriceBookDocuments = demonstrationDocuments,
): Promise<Recalculated> => recalculated(await xlsxOf(workbookDocument({ estimate, documents }, nb)))

const cell = (sheet: string, row: number, column: number): string => `${sheet} ${row} ${column}`

const named = ({ rowOf }: Recalculated, sheet: string, name: string): string => {
  const row = rowOf(sheet, name)
  if (row < 0) throw new Error(`no row ${name}`)
  return cell(sheet, row, 1)
}

describe('a workbook, computed again by an engine that is not ours', () => {
  it.each(exampleNames)('comes to the totals of the engine: %s', async (name) => {
    const estimate = pricedExample(name)
    expect(toOre(amounts(await workbook(estimate), estimate))).toEqual(toOre(stated(estimate)))
  })

  it.each(exampleNames)('has beside every formula the value that it computes to: %s', async (name) => {
    const estimate = pricedExample(name)
    const document = workbookDocument({ estimate, documents: demonstrationDocuments, ...planned(estimate) }, nb)
    const read = await recalculated(await xlsxOf(document))
    expect(read.formulas.length).toBeGreaterThan(40)
    for (const { at, formula } of read.formulas)
      expect(read.value(...at), formula).toBeCloseTo(Number(read.cached(...at)), 6)
  })

  it.each([
    ['population.relations', 'Finne relasjoner', '3.335'],
    ['population.criteria', 'Velge ut etter kriterier', '0.333'],
    ['coordination.sources', 'Avklare kilder utenfor SSB', '7.25'],
    ['delivery.base', 'Arkivere saken', '0.015'],
    ['fd-trygd.table', 'Trekke ut tabeller fra FD-Trygd', '1234.57'],
  ])('follows the engine when the figure %s is changed', async (ref, name, likely) => {
    const before = pricedExample('typical')
    const written = await workbook(before)
    const at = named(written, 'Satser', name)
    const changed = pricedExample('typical', bookWith(ref, { value: likely }))
    expect(changed.totals.net).not.toBe(before.totals.net)
    expect(toOre(amounts(written.changed(new Map([[at, Number(likely)]])), before))).toEqual(toOre(stated(changed)))
  })

  it('follows the engine when a number in an answer is changed, into another tier too', async () => {
    const before = pricedExample('typical')
    const { sources = [], ...others } = before.request
    const [first = {}, second = {}] = Array.isArray(sources) ? sources : []
    const request = { ...others, sources: [first, { ...second, records: 12_500_000, files: 7 }] }
    const plain = await workbook(before)
    const changes = new Map([
      [named(plain, 'Svar', 'Antall rader'), 12_500_000],
      [named(plain, 'Svar', 'Filer'), 7],
    ])
    const changed = priced(request)
    expect(toOre(amounts(plain.changed(changes), before))).toEqual(toOre(stated(changed)))
  })
})

describe('a workbook', () => {
  it.each(languages)('has a sheet for lines, answers, working, figures, years and range: %s', async (language) => {
    const estimate = pricedExample('small')
    const words = documentWordsFor(language)
    const document = workbookDocument({ estimate, documents: demonstrationDocuments, ...planned(estimate) }, words)
    const { sheets, rowOf } = await recalculated(await xlsxOf(document))
    expect(sheets).toHaveLength(6)
    expect(sheets.every((name) => /^\p{L}+$/u.test(name))).toBe(true)
    expect(rowOf(sheets[0] ?? '', words.texts.estimate.text)).toBeGreaterThan(0)
  })

  it('says where every figure of the price list comes from', async () => {
    const read = await workbook(pricedExample('typical'))
    const row = read.rowOf('Satser', 'Timepris: Saksbehandler I')
    expect(read.value('Satser', row, 1)).toBe(987)
    expect(read.value('Satser', row, 6)).toBe('https://statbank.ssb.no/statistikk-pa-oppdrag')
  })

  it('is the same, byte for byte, of the same estimate', async () => {
    const document = workbookDocument({ estimate: pricedExample('small'), documents: demonstrationDocuments }, nb)
    expect(await xlsxOf(document)).toEqual(await xlsxOf(document))
  })
})
