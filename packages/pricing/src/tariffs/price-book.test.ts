import { describe, expect, it } from 'vitest'
import { demonstration } from '../testing/documents.ts'
import { type PriceBooks, priceBookDocuments, priceBookOn } from './price-book.ts'

const { book, day } = demonstration
const { list, catalogue, vatTable } = book

const corrected = { ...list, document: { ...list.document, revision: 2 } }
const later = { ...list, document: { ...list.document, id: 'later', validFrom: '2028-01-01' } }
const books: PriceBooks = {
  lists: [list, corrected, { ...later, document: { ...later.document } }].map((each) =>
    each.document.id === 'later' ? each : { ...each, document: { ...each.document, validTo: '2026-12-31' } },
  ),
  catalogue,
  vatTable,
}

describe('the price book of a day', () => {
  it('has the last revision of the list that is valid on the day, and the common documents', () => {
    const chosen = priceBookOn(day, books)
    expect(chosen.ok && chosen.value.list.document.revision).toBe(2)
    expect(chosen).toMatchObject({ ok: true, value: { catalogue: { digest: catalogue.digest }, vatTable } })
    expect(priceBookOn('2028-01-01', books)).toMatchObject({ value: { list: { document: { id: 'later' } } } })
  })

  it('is none where no list is valid', () => {
    expect(priceBookOn('2027-06-01', books)).toMatchObject({
      ok: false,
      issues: [{ code: 'price-list/no-list-for-day', params: { day: '2027-06-01' } }],
    })
  })
})

describe('the documents of a price book', () => {
  it('are those that it was read from', () => {
    expect(priceBookDocuments(book)).toEqual({
      list: list.document,
      catalogue: catalogue.document,
      vatTable: vatTable.document,
    })
  })
})
