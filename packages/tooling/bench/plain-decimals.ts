import { Decimal } from 'decimal.js'
import type { Operation } from './operations.ts'

const Exact = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_UP, toExpNeg: -9e15, toExpPos: 9e15 })

const zero = new Exact(0)

/** Graduated tiers, as the demonstration list has them. */
const tiers = (quantity: Decimal, rows: Operation['rows'], printed: string[]): Decimal => {
  let total = zero
  let from = zero
  for (const row of rows) {
    const to = row.to === undefined ? undefined : new Exact(row.to)
    const end = to === undefined || quantity.lessThan(to) ? quantity : to
    const units = quantity.lessThanOrEqualTo(from) ? zero : end.minus(from)
    const amount = units.times(new Exact(row.unitPrice))
    printed.push(units.toFixed(), amount.toFixed())
    total = total.plus(amount)
    from = to ?? from
  }
  return total
}

const computed = ({ kind, text, rows }: Operation, of: readonly Decimal[], printed: string[]): Decimal => {
  const [first = zero, second = zero] = of
  switch (kind) {
    case 'leaf':
      return new Exact(text)
    case 'product':
      return first.times(second)
    case 'sum': {
      let total = zero
      for (const part of of) total = total.plus(part)
      return total
    }
    case 'share':
      return first.times(second).dividedBy(100)
    case 'tiers':
      return tiers(first, rows, printed)
    case 'rounded':
      return first.toDecimalPlaces(2)
    case 'chosen':
      return first
    default:
      throw new Error(`the example has no ${kind}`)
  }
}

/**
 * The decimal.js work of the same sums and nothing else: every leaf parsed from its text, every node computed, every
 * node's value printed. No traces, units or checks. Returns what was printed; the last is the gross total.
 */
export const compute = (operations: readonly Operation[]): readonly string[] => {
  const values: Decimal[] = []
  const printed: string[] = []
  for (const operation of operations) {
    const of = operation.of.map((place) => values[place] ?? zero)
    const value = computed(operation, of, printed)
    values.push(value)
    printed.push(operation.printsMoney ? value.toFixed(Math.max(2, value.decimalPlaces())) : value.toFixed())
  }
  return printed
}
