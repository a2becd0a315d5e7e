import {
  components,
  type Estimate,
  estimate as estimateOf,
  type PriceBook,
  priceBookDocuments,
  readCatalogue,
  readPriceList,
  readRequest,
  readVatTable,
  requirementsOf,
} from '@anslag/pricing'
import { expect, it } from 'vitest'
import { sampledProjects } from '../../../pricing/src/testing/sampled-projects.ts'
import { documentWordsFor } from '../languages/index.ts'
import { amounts, stated, toOre } from '../testing/estimate-amounts.ts'
import { accepted } from '../testing/priced-examples.ts'
import { type Recalculated, recalculated } from '../testing/recalculated.ts'
import { addressesIn } from '../xlsx/cell-addresses.ts'
import { xlsxOf } from '../xlsx/index.ts'
import { sheetsOf } from '../xlsx/sheets-of.ts'
import { workbookDocument } from './workbook-document.ts'

const words = documentWordsFor('nb')

/** A spreadsheet computes with fifteen digits: of thousands of billions of kroner it loses the øre. */
const mostDigits = 15

const isCounted = ({ totals }: Estimate): boolean => totals.gross.length < mostDigits

type Order = { readonly estimate: Estimate; readonly day: string; readonly book: PriceBook }

const requirements = requirementsOf(components)

/** Two hundred orders, five by each price book. */
const orders: readonly Order[] = sampledProjects(80, 5, 20_261_130)
  .flatMap(({ documents: { priceList, catalogue, vatTable }, orders: of }) => {
    const book = {
      list: accepted(readPriceList(priceList, requirements)),
      catalogue: accepted(readCatalogue(catalogue)),
      vatTable: accepted(readVatTable(vatTable)),
    }
    return of.map(({ estimate, day }) => ({ estimate, day, book }))
  })
  .filter(({ estimate }) => isCounted(estimate))
  .slice(0, 200)

/** The order by a list in which a figure is another. */
const withFigure = ({ estimate, day, book }: Order, ref: string, value: string): Estimate => {
  const { document } = book.list
  const tariffs = { ...document.tariffs, [ref]: { ...document.tariffs[ref], figures: { value } } }
  const list = accepted(readPriceList({ ...document, tariffs }, requirements))
  const request = accepted(readRequest(estimate.request, book.catalogue))
  return accepted(estimateOf({ request, day, book: { ...book, list } }))
}

/** Where figures of hours stand that an order is priced by, by their tariffs; those alone that are one number. */
const hoursIn = ({ estimate, book }: Order) => {
  const document = workbookDocument({ estimate, documents: priceBookDocuments(book) }, words)
  const { tariffs } = book.list.document
  const found = new Map<string, string[]>()
  for (const [id, { sheet, row, column }] of addressesIn(sheetsOf(document))) {
    const ref = /^tariff (\S+)= /.exec(id)?.[1] ?? ''
    const tariff = tariffs[ref]
    if (tariff?.unit.startsWith('hour') && ('likely' in tariff.figures || 'value' in tariff.figures))
      found.set(ref, [...(found.get(ref) ?? []), `${sheet} ${row} ${column}`])
  }
  return { document, found: [...found] }
}

const expectSame = (read: Recalculated, of: Estimate, expected: Estimate): void =>
  expect(toOre(amounts(read, of)), JSON.stringify(of.request)).toEqual(toOre(stated(expected)))

it('comes to the totals of the engine for two hundred orders, also after an hour was changed', async () => {
  expect(orders).toHaveLength(200)
  let changes = 0
  for (const [index, order] of orders.entries()) {
    const { document, found } = hoursIn(order)
    const read = await recalculated(await xlsxOf(document))
    expectSame(read, order.estimate, order.estimate)
    const [ref, cells] = found[index % Math.max(1, found.length)] ?? ['', []]
    const value = `${(index % 7) + 1}.${((index * 37) % 90) + 10}5`
    if (cells.length === 0) continue
    const after = withFigure(order, ref, value)
    if (!isCounted(after) || after.lines.length !== order.estimate.lines.length) continue
    changes += 1
    expectSame(read.changed(new Map(cells.map((cell) => [cell, Number(value)]))), order.estimate, after)
  }
  expect(changes).toBeGreaterThan(150)
}, 600_000)
