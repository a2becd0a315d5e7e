import { type Catalogue, type PriceList, readCatalogue, readPriceList, readVatTable } from '../tariffs/index.ts'
import { accepted, catalogueDocument, listDocument, requirements, vatDocument } from './documents.ts'

type Members = Readonly<Record<string, unknown>>

/** Members of the demonstration list that are replaced, or added where it has none of that name. */
export interface ListChanges {
  readonly rates?: Members
  readonly defaults?: Members
  readonly tariffs?: Members
}

/** A tariff made up for a test. */
export const madeUpTariff = (kind: string, unit: string, figures: object) => ({
  ...{ kind, unit, figures, vatCategory: 'S', status: 'demonstration', source: 'anslag-demonstration' },
  ...{ place: 'made up for a test', confirmedOn: '2026-01-01' },
})

/** The demonstration list but for some members. */
export const listWith = ({ rates, defaults, tariffs }: ListChanges): PriceList => {
  const document = {
    ...listDocument,
    rates: { ...listDocument.rates, ...rates },
    defaults: { ...listDocument.defaults, ...defaults },
    tariffs: { ...listDocument.tariffs, ...tariffs },
  }
  return accepted(readPriceList(document, requirements()))
}

/** The catalogue, with entries that name a tariff of their own: tariff by code. */
export const catalogueWith = (tariffOf: Readonly<Record<string, string>>): Catalogue => {
  const own = <E extends { readonly code: string }>(entry: E) =>
    tariffOf[entry.code] === undefined ? entry : { ...entry, tariff: tariffOf[entry.code] }
  const { areas, tables } = catalogueDocument
  return accepted(readCatalogue({ ...catalogueDocument, areas: areas.map(own), tables: tables.map(own) }))
}

/** The VAT table with one standard rate up to and on a day, and another from the day after. */
export const vatChanging = (before: string, lastDay: string, after: string, firstDay: string) => {
  const { source, place } = { source: 'vat-act', place: 'made up for a test' }
  const standard = { category: 'S', source, place }
  return accepted(
    readVatTable({
      ...vatDocument,
      rates: [
        { ...standard, rate: before, validFrom: '2005-01-01', validTo: lastDay },
        { ...standard, rate: after, validFrom: firstDay },
      ],
    }),
  )
}
