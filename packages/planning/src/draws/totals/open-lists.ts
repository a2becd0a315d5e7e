import {
  askedGroups,
  type BookOnDay,
  components,
  type Estimate,
  type Request,
  type Result,
  success,
  valueAt,
} from '@anslag/pricing'
import type { Spread } from '../pert.ts'
import type { Uncertain } from '../uncertainty/uncertain.ts'
import { type OpenQuestion, placed, pricedAnew } from './open-question.ts'

/** More numbers of things than this are not priced one by one, but as far apart as need be. */
const mostCounts = 12

const isThings = (list: string): boolean =>
  Object.entries(askedGroups(components)).some(([name, { kind }]) => name === list && kind === 'things')

/** The request with so many things in a list: those that are there, and more of which nothing is known. */
const withThings = (request: Request, list: string, count: number): Request => {
  const there = valueAt(request, [list])
  const things: readonly unknown[] = Array.isArray(there) ? there : []
  const more = Array.from({ length: count }, (_, index) => ({ id: `assumed-${index + 1}` })).slice(things.length)
  return Object.assign({}, request, { [list]: [...things.slice(0, count), ...more] })
}

/** The price book whose list assumes so many codes. */
const withCodes = ({ book, day }: BookOnDay, list: string, count: number): BookOnDay => {
  const { document } = book.list
  const defaults = { ...document.defaults, [list]: String(count) }
  return { day, book: { ...book, list: { ...book.list, document: { ...document, defaults } } } }
}

const pricedWith = ({ request }: Estimate, by: BookOnDay, list: string, count: number): Result<Estimate> =>
  isThings(list) ? pricedAnew(withThings(request, list, count), by) : pricedAnew(request, withCodes(by, list, count))

/** The lists that an estimate assumes something of, each with what the price list thinks there may be. */
const assumedLists = ({ issues }: Estimate, { book }: BookOnDay): readonly Uncertain[] =>
  issues.flatMap(({ code, path }) => {
    const range = code === 'driver/not-answered' ? book.list.document.defaults[path.slice(1)] : undefined
    if (range === undefined || typeof range === 'string' || range.low === range.high) return []
    const { low, likely, high } = range
    return [{ name: path, spread: { low: Number(low), likely: Number(likely), high: Number(high) } }]
  })

/** The numbers of things to price: all, or about {@link mostCounts}, the likely one among them. */
const counts = ({ low, likely, high }: Spread): readonly number[] => {
  const apart = Math.ceil((high - low) / mostCounts)
  const even = Array.from({ length: Math.floor((high - low) / apart) + 1 }, (_, index) => low + index * apart)
  return [...new Set([...even, likely, high])]
}

/**
 * The lists of things or codes that nobody answered, priced with each number that they may come to hold.
 *
 * @param assumed the order with what the price list assumes
 */
export const openLists = (original: Estimate, assumed: Estimate, by: BookOnDay): readonly OpenQuestion[] =>
  assumedLists(original, by).map(({ name, spread }) => {
    const priced = (count: number) =>
      count === spread.likely ? success(assumed) : pricedWith(assumed, by, name.slice(1), count)
    const estimates = placed(counts(spread).map((count) => [count, priced(count)]))
    return { name, spread, between: false, estimates }
  })
