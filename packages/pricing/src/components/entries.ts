import type { PriceList } from '../tariffs/index.ts'
import { type Figure, sum, times, type Unit } from '../values/index.ts'
import type { Priced } from './component.ts'
import { oneFor } from './formula.ts'
import { factored, lumpSum } from './lines.ts'

/** A table or area that was ordered, with the tariff of its own where the catalogue gives it one. */
export interface Entry {
  readonly ref: string
  readonly tariff?: string | undefined
}

/**
 * Tables or areas at the common price for each; where an entry has a tariff of its own, a price or norm hours, the line
 * is a lump sum of all of them.
 */
export const priceEntries = <Q extends Unit>(
  unit: Q,
  entries: readonly Entry[],
  common: Figure<`money/${Q}`>,
  list: PriceList,
): Priced => {
  const ones = (some: readonly Entry[]) =>
    sum(
      unit,
      some.map(({ ref }) => oneFor(unit, ref)),
    )
  const usual = entries.filter(({ tariff }) => tariff === undefined)
  if (usual.length === entries.length) return factored<Q>(ones(usual), common)
  const own = entries.flatMap(({ ref, tariff }) => {
    if (tariff === undefined) return []
    const price = list.entryPrice(tariff, unit)
    const one = oneFor(unit, ref)
    return [
      price.kind === 'hours'
        ? times(times<Q, 'hour'>(one, price.figure), price.rate)
        : times<Q, 'money'>(one, price.figure),
    ]
  })
  return lumpSum(sum('money', usual.length === 0 ? own : [times<Q, 'money'>(ones(usual), common), ...own]))
}
