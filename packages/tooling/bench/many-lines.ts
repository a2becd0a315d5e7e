import { exampleRequests } from '@anslag/price-lists'
import { readRequest } from '@anslag/pricing'
import type { Quote } from '@anslag/quotes'
import { catalogue, succeeded } from './examples.ts'
import { issuedQuote } from './issued-quote.ts'

const large = succeeded(readRequest(exampleRequests.large, catalogue))

/** An issued quote of exactly one hundred lines. */
export const hundredLines = (): Quote =>
  // Three deliveries of the large example are fewer.
  issuedQuote({ ...large, deliveries: large.deliveries?.slice(0, 3) ?? [] }, 'DEMO-2026-0100', 100)

/** An issued quote of exactly five hundred lines, nearly all of them priced and so to be explained. */
export const fiveHundredLines = (): Quote => {
  const { populations = [] } = large
  const many = Array.from({ length: 55 }, (_, place) => ({
    ...populations[place % populations.length],
    id: `p${place}`,
    name: `Utvalg ${place + 1}`,
  }))
  return issuedQuote({ ...large, populations: many }, 'DEMO-2026-0500', 500)
}
