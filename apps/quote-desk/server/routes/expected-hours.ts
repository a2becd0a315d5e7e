import { type Estimate, estimate, type PriceBook, type PriceBooks, readEstimate, readRequest } from '@anslag/pricing'
import { type Content, hoursByComponent, offeredHours, pricedBook } from '@anslag/quotes'
import type { ExpectedHours } from '../register/expected-hours.ts'
import type { ReceivedAt } from '../register/received-requests.ts'

const priced = (request: unknown, book: PriceBook, day: string): Estimate | undefined => {
  const read = readRequest(request, book.catalogue)
  const made = read.ok ? estimate({ request: read.value, book, day }) : read
  return made.ok ? made.value : undefined
}

/** What the researcher had: the estimate that came, or what came priced as it then was offered; undefined where neither is there. */
export const researchersEstimate = (
  content: Content,
  received: readonly ReceivedAt[],
  books: PriceBooks,
): Estimate | undefined => {
  const last = received.at(-1)
  if (last === undefined) return undefined
  const own = last.origin === 'estimate' ? readEstimate(last.document) : undefined
  if (own?.ok === true) return own.value
  const book = pricedBook(content, books)
  return book && priced(last.request, book, content.estimate.day)
}

/** Of a change, by the norms of the list too, only what it adds. */
const byNorms = (content: Content, book: PriceBook | undefined) => {
  const { estimate: offered, change } = content
  const after = book && priced(offered.request, book, offered.day)
  const before = change && book && priced(change.before.request, book, offered.day)
  if (after === undefined || (change !== undefined && before === undefined)) return offeredHours(content)
  return offeredHours({
    estimate: after,
    ...(change === undefined || before === undefined ? {} : { change: { ...change, before } }),
  })
}

/** How many hours were expected of each component: by the researcher, by the norms of the list, and by the offer. */
export const expectedHours = (
  content: Content,
  received: readonly ReceivedAt[],
  books: PriceBooks,
): readonly ExpectedHours[] => {
  const book = pricedBook(content, books)
  const before = researchersEstimate(content, received, books)
  const estimated = before && hoursByComponent(before)
  const [offered, norms] = [offeredHours(content), byNorms(content, book)]
  return [...offered].map(([component, hours]) => ({
    component,
    ...(estimated === undefined ? {} : { estimated: estimated.get(component) ?? '0.00' }),
    byNorms: norms.get(component) ?? '0.00',
    offered: hours,
  }))
}
