import { type Decimal, type DecimalText, decimal, decimalText, valueText, zero } from './decimal.ts'
import { exactOf, type Figure, figureOf } from './figure.ts'
import type { TierRow, TiersNode } from './trace.ts'
import type { Unit } from './unit.ts'

/** A tier of a tariff: prices units above the tier before, up to and including `to`. The last has no `to`. */
export interface Tier {
  readonly to?: DecimalText
  readonly unitPrice: DecimalText
  readonly low?: DecimalText
  readonly high?: DecimalText
}

/** Tiers of a price list: `unit` is what comes out, `quantity` what goes in. */
export interface TierTable<R extends Unit, Q extends Unit> {
  readonly unit: R
  readonly quantity: Q
  readonly mode: TiersNode['mode']
  readonly tiers: readonly Tier[]
  readonly ref: string
  readonly source: string
}

const smaller = (a: Decimal, b: Decimal): Decimal => (a.lessThan(b) ? a : b)

/** How many of `quantity` units a tier above `from` up to `to` prices. */
export const unitsWithin = (mode: TiersNode['mode'], quantity: Decimal, from: Decimal, to: Decimal | undefined) => {
  if (quantity.lessThanOrEqualTo(from)) return zero
  if (mode === 'graduated') return (to === undefined ? quantity : smaller(quantity, to)).minus(from)
  return to === undefined || quantity.lessThanOrEqualTo(to) ? quantity : zero
}

/**
 * The price of a quantity by tiers.
 *
 * @example 25 000 records at 11 up to 10 000, 9 up to 20 000 and 7 above: graduated 110 000 + 90 000 + 35 000 = 235 000,
 * whole volume 25 000 × 7 = 175 000.
 */
export const tiered = <R extends Unit, Q extends Unit>(
  quantity: Figure<Q>,
  table: TierTable<R, NoInfer<Q>>,
): Figure<R> => {
  const { mode, unit, ref, source } = table
  const size = exactOf(quantity)
  let from = zero
  let total = zero
  const rows: TierRow[] = []
  for (const { to, unitPrice, ...bounds } of table.tiers) {
    const end = to === undefined ? undefined : decimal(to)
    const units = unitsWithin(mode, size, from, end)
    const amount = units.times(decimal(unitPrice))
    rows.push({
      from: decimalText(from),
      ...(to === undefined ? {} : { to }),
      units: decimalText(units),
      unitPrice,
      amount: valueText(amount, unit),
      ...bounds,
    })
    total = total.plus(amount)
    from = end ?? from
  }
  const value = valueText(total, unit)
  return figureOf(unit, total, { kind: 'tiers', mode, rows, ref, source, value, unit, of: [quantity.trace] })
}
