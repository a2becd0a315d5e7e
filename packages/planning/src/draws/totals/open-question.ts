import { type BookOnDay, type Estimate, estimate, type Request, type Result } from '@anslag/pricing'
import type { Uncertain } from '../uncertainty/uncertain.ts'

/**
 * A question that nobody answered, and that decides which lines there are: what is not there has no line in a trace, so what
 * an answer costs must come from the engine. The spread is one of places, which the estimates stand at.
 */
export interface OpenQuestion extends Uncertain {
  /** By place, ascending: how many things there are, or what is paid with an answer. */
  readonly estimates: ReadonlyMap<number, Estimate>
  /** Whether an order can stand between two places. A number of things cannot: the nearest counts. */
  readonly between: boolean
}

/** Prices a request that differs from one that could be priced. */
export const pricedAnew = (request: Request, { book, day }: BookOnDay): Result<Estimate> =>
  estimate({ request, book, day })

/** Estimates by place, ascending, of those that can be priced: an order that is too large has no price to draw. */
export const placed = (
  places: readonly (readonly [place: number, priced: Result<Estimate>])[],
): ReadonlyMap<number, Estimate> =>
  new Map(
    places.flatMap(([place, priced]) => (priced.ok ? [[place, priced.value] as const] : [])).sort(([a], [b]) => a - b),
  )
