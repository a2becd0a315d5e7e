import {
  askedGroups,
  type BookOnDay,
  components,
  type Estimate,
  estimate,
  type PriceBook,
  type Request,
  type Result,
} from '@anslag/pricing'
import type { Uncertain } from '../uncertainty/uncertain.ts'

/** A list of things or codes that nobody answered, and what the order costs with each number of them that there may be. */
export interface OpenList extends Uncertain {
  /** By how many there are. */
  readonly estimates: ReadonlyMap<number, Estimate>
}

const isThings = (list: string): boolean =>
  Object.entries(askedGroups(components)).some(([name, { kind }]) => name === list && kind === 'things')

/** The request with so many things in a list, of which nothing is known. */
const withThings = (request: Request, list: string, count: number): Request => ({
  ...request,
  [list]: Array.from({ length: count }, (_, index) => ({ id: `assumed-${index + 1}` })),
})

/** The price book whose list assumes so many codes. */
const withCodes = (book: PriceBook, list: string, count: number): PriceBook => {
  const { document } = book.list
  const defaults = { ...document.defaults, [list]: String(count) }
  return { ...book, list: { ...book.list, document: { ...document, defaults } } }
}

const pricedWith = (base: Estimate, { book, day }: BookOnDay, list: string, count: number): Result<Estimate> => {
  if (isThings(list)) return estimate({ request: withThings(base.request, list, count), book, day })
  return estimate({ request: base.request, book: withCodes(book, list, count), day })
}

/** The lists that an estimate assumes something of, each with what the price list thinks there may be. */
const assumedLists = ({ issues }: Estimate, { book }: BookOnDay): readonly Uncertain[] =>
  issues.flatMap(({ code, path }) => {
    const range = code === 'driver/not-answered' ? book.list.document.defaults[path.slice(1)] : undefined
    if (range === undefined || typeof range === 'string' || range.low === range.high) return []
    const { low, likely, high } = range
    return [{ name: path, spread: { low: Number(low), likely: Number(likely), high: Number(high) } }]
  })

/**
 * Prices an order with each number of things or codes that a list which nobody answered may come to hold: what is not there
 * has no line in a trace, so its price must come from the engine.
 *
 * @returns the lists; or the issues of an order that cannot be priced with one of the numbers.
 */
export const openLists = (base: Estimate, by: BookOnDay): Result<readonly OpenList[]> => {
  const lists: OpenList[] = []
  for (const assumed of assumedLists(base, by)) {
    const estimates = new Map<number, Estimate>()
    for (let count = assumed.spread.low; count <= assumed.spread.high; count++) {
      const priced = pricedWith(base, by, assumed.name.slice(1), count)
      if (!priced.ok) return priced
      estimates.set(count, priced.value)
    }
    lists.push({ ...assumed, estimates })
  }
  return { ok: true, value: lists }
}
