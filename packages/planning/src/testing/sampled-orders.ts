import {
  type BookOnDay,
  components,
  type Estimate,
  readCatalogue,
  readPriceList,
  readVatTable,
  requirementsOf,
} from '@anslag/pricing'
import { sampledProjects } from '../../../pricing/src/testing/sampled-projects.ts'
import { accepted } from './demonstration.ts'

/** An order that was priced, and what by. */
export interface SampledOrder {
  readonly estimate: Estimate
  readonly by: BookOnDay
}

/** Orders by price books drawn at random: the same ones for the same seed. */
export const sampledOrders = (books: number, requests: number, seed: number): readonly SampledOrder[] =>
  sampledProjects(books, requests, seed).flatMap(({ documents, orders }) => {
    const book = {
      list: accepted(readPriceList(documents.priceList, requirementsOf(components))),
      catalogue: accepted(readCatalogue(documents.catalogue)),
      vatTable: accepted(readVatTable(documents.vatTable)),
    }
    return orders.map(({ estimate, day }) => ({ estimate, by: { book, day } }))
  })
