import { bundledBooks, exampleRequests } from '@anslag/price-lists'
import { type Estimate, estimate, priceBookDocuments, priceBookOn, type Result, readRequest } from '@anslag/pricing'

const day = '2026-11-22'

const right = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  return result.value
}

const book = right(priceBookOn(day, bundledBooks()))

/** The documents of the demonstration's price book. */
export const priceDocuments = priceBookDocuments(book)

/** The estimate of an example. */
export const pricedExample = (name: keyof typeof exampleRequests): Estimate =>
  right(estimate({ request: right(readRequest(exampleRequests[name], book.catalogue)), book, day }))
