import { type Decimal, type DecimalText, decimal, toDecimals, toIncrement, valueText, zero } from './decimal.ts'
import { InvariantError } from './issue.ts'
import type { AssumptionLeaf, Status, Trace } from './trace.ts'
import type { Unit } from './unit.ts'

/**
 * An exact number with its unit and the trace of how it came about. Only the operations of this folder make one: its type
 * alone is exported, and its decimal is a private field, so that nobody else can read or compare it, make a figure by hand
 * or make one by copying another's members.
 */
class Figure<U extends Unit> {
  readonly unit: U
  readonly trace: Trace
  readonly #exact: Decimal

  constructor(unit: U, exact: Decimal, trace: Trace) {
    this.unit = unit
    this.trace = trace
    this.#exact = exact
  }

  static exactOf(figure: Figure<Unit>): Decimal {
    return figure.#exact
  }
}

export type { Figure }

/** Low and high bounds of a likely value, for planning; the value itself is always the likely one. */
export interface Bounds {
  readonly low?: DecimalText
  readonly high?: DecimalText
}

export const { exactOf } = Figure

export const figureOf = <U extends Unit>(unit: U, exact: Decimal, trace: Trace): Figure<U> =>
  new Figure(unit, exact, trace)

/** A figure that the user gave: `value` of `unit` at `ref`, a JSON Pointer into the request. */
export const input = <U extends Unit>(unit: U, value: DecimalText, ref: string): Figure<U> => {
  const number = decimal(value)
  return figureOf(unit, number, { kind: 'input', value: valueText(number, unit), unit, ref })
}

/** A figure of the price list, with where it stands and what its status is. */
export const tariffFigure = <U extends Unit>(
  unit: U,
  value: DecimalText,
  origin: { readonly ref: string; readonly source: string; readonly status: Status } & Bounds,
): Figure<U> => {
  const number = decimal(value)
  return figureOf(unit, number, { kind: 'tariff', value: valueText(number, unit), unit, ...origin })
}

/** A figure that nobody answered or that an officer changed: see {@link AssumptionLeaf}. */
export const assumption = <U extends Unit>(
  unit: U,
  value: DecimalText,
  origin: Pick<AssumptionLeaf, 'ref' | 'reason' | 'by' | 'replaces' | 'low' | 'high'>,
): Figure<U> => {
  const number = decimal(value)
  return figureOf(unit, number, { kind: 'assumption', value: valueText(number, unit), unit, ...origin })
}

/** The net amount of a line, as a leaf of a VAT breakdown. */
export const lineFigure = (id: string, net: Figure<'money'>): Figure<'money'> =>
  figureOf('money', exactOf(net), { kind: 'line', value: net.trace.value, unit: 'money', ref: id })

/** `'money/hour'` without its `/hour`. */
const numerator = <R extends Unit, Q extends Unit>(figure: Figure<`${R}/${Q}`>, quantity: Q): R => {
  const unit: string = figure.unit
  if (!unit.endsWith(`/${quantity}`)) throw new InvariantError('figure/units-differ')
  // The type says `${R}/${Q}`, and the check above that it is so; TypeScript cannot cut a literal at run time.
  return unit.slice(0, -quantity.length - 1) as R
}

/**
 * Quantity × price or norm per unit. Mixed units do not compile: hours times a price per table is an error.
 *
 * @example times(hours, rate) // Figure<'hour'> × Figure<'money/hour'> = Figure<'money'>
 */
export const times = <Q extends Unit, R extends Unit>(
  quantity: Figure<Q>,
  price: Figure<`${R}/${NoInfer<Q>}`>,
): Figure<R> => {
  const unit = numerator<R, Q>(price, quantity.unit)
  const value = exactOf(quantity).times(exactOf(price))
  return figureOf(unit, value, {
    kind: 'product',
    value: valueText(value, unit),
    unit,
    of: [quantity.trace, price.trace],
  })
}

/** The sum of figures of one unit; of none it is zero, of one it is that figure itself. */
export const sum = <U extends Unit>(unit: U, parts: readonly Figure<NoInfer<U>>[]): Figure<U> => {
  const [only] = parts
  if (only !== undefined && parts.length === 1) return only
  const value = parts.reduce((total, part) => total.plus(exactOf(part)), zero)
  return figureOf(unit, value, {
    kind: 'sum',
    value: valueText(value, unit),
    unit,
    of: parts.map((part) => part.trace),
  })
}

/** What lies beyond a free allowance, never below zero. */
export const beyond = <U extends Unit>(quantity: Figure<U>, free: Figure<NoInfer<U>>): Figure<U> => {
  const difference = exactOf(quantity).minus(exactOf(free))
  const value = difference.isNegative() ? zero : difference
  const { unit } = quantity
  return figureOf(unit, value, {
    kind: 'excess',
    value: valueText(value, unit),
    unit,
    of: [quantity.trace, free.trace],
  })
}

/** base × percent ÷ 100, not rounded. */
export const percentOf = <U extends Unit>(base: Figure<U>, percent: Figure<'percent'>): Figure<U> => {
  const value = exactOf(base).times(exactOf(percent)).dividedBy(100)
  const { unit } = base
  return figureOf(unit, value, { kind: 'share', value: valueText(value, unit), unit, of: [base.trace, percent.trace] })
}

const bounded = <U extends Unit>(side: 'atLeast' | 'atMost', figure: Figure<U>, bound: Figure<U>): Figure<U> => {
  const [value, limit] = [exactOf(figure), exactOf(bound)]
  const keeps = side === 'atLeast' ? value.greaterThanOrEqualTo(limit) : value.lessThanOrEqualTo(limit)
  const result = keeps ? value : limit
  const { unit } = figure
  return figureOf(unit, result, {
    kind: 'bounded',
    side,
    value: valueText(result, unit),
    unit,
    of: [figure.trace, bound.trace],
  })
}

/** The larger of the two: a minimum price. */
export const atLeast = <U extends Unit>(figure: Figure<U>, minimum: Figure<NoInfer<U>>): Figure<U> =>
  bounded('atLeast', figure, minimum)

/** The smaller of the two: a ceiling. */
export const atMost = <U extends Unit>(figure: Figure<U>, maximum: Figure<NoInfer<U>>): Figure<U> =>
  bounded('atMost', figure, maximum)

/** Notes which answer decided that this figure counts. The reason depends on answers only, never on a figure's value. */
export const chosen = <U extends Unit>(reason: string, figure: Figure<U>): Figure<U> => {
  const { unit, trace } = figure
  return figureOf(unit, exactOf(figure), { kind: 'chosen', value: trace.value, unit, reason, of: [trace] })
}

const rounded = <U extends Unit>(figure: Figure<U>, decimals: number): Figure<U> => {
  const value = toDecimals(exactOf(figure), decimals, 'half-away')
  const { unit, trace } = figure
  return figureOf(unit, value, {
    kind: 'rounded',
    decimals,
    mode: 'half-away',
    value: valueText(value, unit),
    unit,
    of: [trace],
  })
}

/** Money to the øre, half away from zero: the one rounding between a line's leaves and its printed net. */
export const roundedToOre = (amount: Figure<'money'>): Figure<'money'> => rounded(amount, 2)

/** Hours to 0.01 h where they have more decimals; hours that have not are returned as they are. */
export const roundedHours = (hours: Figure<'hour'>): Figure<'hour'> =>
  exactOf(hours).decimalPlaces() > 2 ? rounded(hours, 2) : hours

/** A quantity, never negative, up to the next started `increment`. Example: 11.2 h with increment 1 is 12 h. */
export const startedUnits = <U extends Unit>(quantity: Figure<U>, increment: DecimalText): Figure<U> => {
  const value = toIncrement(exactOf(quantity), decimal(increment), 'up')
  const { unit, trace } = quantity
  return figureOf(unit, value, {
    kind: 'rounded',
    increment,
    mode: 'up',
    value: valueText(value, unit),
    unit,
    of: [trace],
  })
}
