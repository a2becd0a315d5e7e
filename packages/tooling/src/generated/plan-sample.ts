import { plan } from '@anslag/planning'
import { bundledBooks, exampleRequests } from '@anslag/price-lists'
import { estimate, priceBookOn, type Result, readRequest } from '@anslag/pricing'
import type { Generated } from './page.ts'

const made = <T>(result: Result<T>): T => {
  if (result.ok) return result.value
  throw new Error(JSON.stringify(result.issues))
}

const day = '2026-11-22'

/** The plan of the small example, and the estimate that it is of. */
export const planSampleFiles = (): readonly Generated[] => {
  const book = made(priceBookOn(day, bundledBooks()))
  const request = made(readRequest(exampleRequests.small, book.catalogue))
  const priced = made(estimate({ request, book, day }))
  const documents = { estimate: priced, plan: made(plan({ estimate: priced, book, day, start: '2027-01-04' })) }
  return Object.entries(documents).map(([name, document]) => ({
    path: `docs/reference/samples/small-${name}.json`,
    text: `${JSON.stringify(document, null, 2)}\n`,
  }))
}
