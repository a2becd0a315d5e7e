import type { Day, Result } from '../values/index.ts'
import { isRead, requireArgument, success, valueAt } from '../values/index.ts'
import type { Catalogue } from './catalogue.ts'
import type { CatalogueDocument } from './catalogue-schema.ts'
import type { PriceList } from './price-list.ts'
import type { PriceListDocument } from './price-list-schema.ts'
import { priceListFor } from './price-lists.ts'
import type { VatTable } from './vat.ts'
import type { VatTableDocument } from './vat-schema.ts'

/** What prices are made of, read and checked: one price list, the catalogue, and the VAT table. */
export interface PriceBook {
  readonly list: PriceList
  readonly catalogue: Catalogue
  readonly vatTable: VatTable
}

/** A price book as its documents stand in their files, for names and sources. */
export interface PriceBookDocuments {
  readonly list: PriceListDocument
  readonly catalogue: CatalogueDocument
  readonly vatTable: VatTableDocument
}

/** A price book, and the pricing day, in Oslo. */
export interface BookOnDay {
  readonly book: PriceBook
  readonly day: Day
}

/** The price books of many days: price lists of several periods, and of several revisions of one. */
export interface PriceBooks extends Omit<PriceBook, 'list'> {
  readonly lists: readonly PriceList[]
}

/** The documents of a price book. */
export const priceBookDocuments = ({ list, catalogue, vatTable }: PriceBook): PriceBookDocuments => ({
  list: list.document,
  catalogue: catalogue.document,
  vatTable: vatTable.document,
})

/**
 * The price book of a day.
 *
 * @returns an issue when no list is valid on the day.
 */
export const priceBookOn = (day: Day, books: PriceBooks): Result<PriceBook> => {
  const given = valueAt(books, ['lists'])
  requireArgument(
    Array.isArray(given) && given.every(isRead),
    'priceBookOn',
    'books.lists',
    'price lists that were read',
  )
  const { lists, catalogue, vatTable } = books
  const chosen = priceListFor(
    day,
    lists.map((list) => ({ ...list.document, list })),
  )
  return chosen.ok ? success({ list: chosen.value.list, catalogue, vatTable }) : chosen
}
