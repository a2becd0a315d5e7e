import { priceBookOn } from '@anslag/pricing'
import { expect, it } from 'vitest'
import { bundledBooks } from './bundled-books.ts'
import { priceLists } from './documents.ts'

it('has a book for the first day of every list that is published', () => {
  const books = bundledBooks()
  expect(books.lists).toHaveLength(priceLists.length)
  for (const { document } of books.lists)
    expect(priceBookOn(document.validFrom, books)).toMatchObject({
      ok: true,
      value: { list: { document: { id: document.id } } },
    })
})
