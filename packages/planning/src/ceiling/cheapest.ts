import { type BookOnDay, compareDecimals, type Estimate } from '@anslag/pricing'
import type { Edit } from '../edits/edit.ts'
import { pricedWith } from '../ways/tried.ts'
import { possibleWays } from '../ways/ways.ts'

/** What is left where everything is given up that saves, what saves most first. */
interface Cheapest {
  readonly edits: readonly Edit[]
  readonly estimate: Estimate
}

/**
 * The cheapest order that a request can become: every way to pay less taken, one after the other, as long as nothing that is
 * required goes.
 */
export const cheapestOf = (base: Estimate, by: BookOnDay): Estimate =>
  possibleWays(base, by)
    .filter(({ edits }) => edits.every(({ kind }) => kind !== 'add'))
    .toSorted((a, b) => compareDecimals(b.saves.gross, a.saves.gross))
    .reduce<Cheapest>(
      (so, { edits: more }) => {
        const edits = [...so.edits, ...more]
        const estimate = pricedWith(base, edits, by)
        const isCheaper = estimate !== undefined && compareDecimals(estimate.totals.gross, so.estimate.totals.gross) < 0
        return isCheaper ? { edits, estimate } : so
      },
      { edits: [], estimate: base },
    ).estimate
