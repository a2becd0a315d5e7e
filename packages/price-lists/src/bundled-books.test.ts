import { priceBookOn } from '@anslag/pricing'
import { expect, it } from 'vitest'
import { bundledBooks } from './bundled-books.ts'
import { priceLists } from './generated/price-lists.ts'

it('has a book for the first day of every list that prices', () => {
  const books = bundledBooks()
  expect(books.lists.length).toBeGreaterThan(0)
  expect(books.lists.length).toBeLessThanOrEqual(priceLists.length)
  for (const { document } of books.lists)
    expect(priceBookOn(document.validFrom, books)).toMatchObject({
      ok: true,
      value: { list: { document: { id: document.id } } },
    })
})
