import { type Estimate, languages, type PriceBookDocuments } from '@anslag/pricing'
import { describe, expect, it } from 'vitest'
import { sampledProjects } from '../../../pricing/src/testing/sampled-projects.ts'
import { documentWordsFor } from '../languages/index.ts'
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
  changes: ReadonlyMap<string, number> = new Map(),
): Promise<Recalculated> => recalculated(await xlsxOf(workbookDocument({ estimate, documents }, nb)), changes)

/** A spreadsheet computes with fifteen digits: of thousands of billions of kroner it loses the øre. */
const mostDigits = 15

const amountColumn = 4

/** What the last columns of the first sheet come to: every line, and the sums below. */
const amounts = ({ value, rowOf }: Recalculated, { lines, vatBreakdown }: Estimate): readonly unknown[] => {
  const first = rowOf('Anslag', 'Linje') + 1
  const several = vatBreakdown.length === 1 ? 0 : 1
  return Array.from({ length: lines.length + vatBreakdown.length + several + 2 }, (_, index) =>
    value('Anslag', first + index, amountColumn),
  )
}

/** The same as the engine says it. */
const stated = ({ lines, vatBreakdown, totals }: Estimate): readonly number[] =>
  [
    ...lines.map(({ net }) => net),
    totals.net,
    ...vatBreakdown.map(({ vat }) => vat),
    ...(vatBreakdown.length === 1 ? [] : [totals.vat]),
    totals.gross,
  ].map(Number)

const toOre = (values: readonly unknown[]): readonly string[] => values.map((value) => Number(value).toFixed(2))

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

  it('comes to the totals of the engine, for sixty requests by price books drawn at random', async () => {
    const drawn = sampledProjects(20, 5, 20_261_130).flatMap(({ documents: { priceList: list, ...others }, orders }) =>
      orders.map(({ estimate }) => ({ estimate, documents: { list, ...others } })),
    )
    const some = drawn.filter(({ estimate }) => estimate.totals.gross.length < mostDigits).slice(0, 60)
    expect(some).toHaveLength(60)
    for (const { estimate, documents } of some)
      expect(toOre(amounts(await workbook(estimate, documents), estimate))).toEqual(toOre(stated(estimate)))
  })

  it.each([
    ['population.relations', 'Finne relasjoner', '3.335'],
    ['population.criteria', 'Velge ut etter kriterier', '0.333'],
    ['coordination.sources', 'Avklare kilder utenfor SSB', '7.25'],
    ['delivery.base', 'Arkivere saken', '0.015'],
    ['fd-trygd.table', 'Trekke ut tabeller fra FD-Trygd', '1234.57'],
  ])('follows the engine when the figure %s is changed', async (ref, name, likely) => {
    const before = pricedExample('typical')
    const at = named(await workbook(before), 'Satser', name)
    const changed = pricedExample('typical', bookWith(ref, { value: likely }))
    expect(changed.totals.net).not.toBe(before.totals.net)
    const read = await workbook(before, demonstrationDocuments, new Map([[at, Number(likely)]]))
    expect(toOre(amounts(read, before))).toEqual(toOre(stated(changed)))
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
    expect(toOre(amounts(await workbook(before, demonstrationDocuments, changes), before))).toEqual(
      toOre(stated(changed)),
    )
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
