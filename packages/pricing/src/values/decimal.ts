import { Decimal as Library } from 'decimal.js'
import { requireArgument } from './argument.ts'
import type { RoundingMode } from './trace.ts'
import { isMoney, type Unit } from './unit.ts'

/**
 * The only decimal constructor of the project: a private clone, so that no other code can change its settings, with 60
 * significant digits, which is more than any sum within the declared limits can need.
 */
const Exact = Library.clone({ precision: 60, rounding: Library.ROUND_HALF_UP, toExpNeg: -9e15, toExpPos: 9e15 })

export type Decimal = Library

/** A decimal number as text in shortest form: no exponent, no trailing zeros, no −0. Example: `"12.5"`. */
export type DecimalText = string

/** An amount in kroner, as text with exactly two decimals: `"1178.00"`. */
export type AmountText = string

/** What a decimal may look like when somebody else writes it; {@link decimalText} gives the shortest form. */
export const decimalPattern = /^-?(0|[1-9]\d{0,14})(\.\d{1,12})?$/

/** The one shortest form: no trailing zeros, no −0. */
export const shortestPattern = /^(0|-?([1-9]\d{0,14}(\.\d{0,11}[1-9])?|0\.\d{0,11}[1-9]))$/

/** Money in a document: exactly two decimals. */
export const amountPattern = /^-?(0|[1-9]\d{0,14})\.\d{2}$/

export const decimal = (text: DecimalText): Decimal => new Exact(text)

export const zero = decimal('0')

/** Shortest form: `12.50` becomes `"12.5"`, −0 becomes `"0"`. */
export const decimalText = (value: Decimal): DecimalText => (value.isZero() ? '0' : value.toFixed())

/** At least two decimals: amounts have exactly two, a sum of money not yet rounded keeps what it has. */
export const moneyText = (value: Decimal): DecimalText =>
  value.isZero() ? '0.00' : value.toFixed(Math.max(2, value.decimalPlaces()))

/** The text of a value in a trace or document, which its unit decides. */
export const valueText = (value: Decimal, unit: Unit): DecimalText =>
  isMoney(unit) ? moneyText(value) : decimalText(value)

/** A number that was computed: sums and products have more digits than anybody may write. */
const computedPattern = /^-?(0|[1-9]\d{0,99})(\.\d{1,99})?$/

/** The value of an argument: a number is refused, since 0.1 is not what it seems. */
const given = (text: DecimalText, called: string, argument: string): Decimal => {
  const holds = typeof text === 'string' && computedPattern.test(text)
  requireArgument(holds, called, argument, `a decimal as text, such as '12.50'`)
  return decimal(text)
}

/**
 * Negative, zero or positive as `a` is below, equal to or above `b`.
 *
 * @example compareDecimals('9.5', '10') // -1
 */
export const compareDecimals = (a: DecimalText, b: DecimalText): number =>
  given(a, 'compareDecimals', 'a').comparedTo(given(b, 'compareDecimals', 'b'))

/**
 * The sum of amounts, exact.
 *
 * @example addAmounts(['0.10', '0.20']) // '0.30'
 */
export const addAmounts = (amounts: readonly AmountText[]): AmountText => {
  requireArgument(Array.isArray(amounts), 'addAmounts', 'amounts', 'a list of amounts')
  return moneyText(amounts.reduce((total, amount) => total.plus(given(amount, 'addAmounts', 'each of amounts')), zero))
}

/**
 * `a` − `b`, exact.
 *
 * @example subtractAmounts('100.00', '100.25') // '-0.25'
 */
export const subtractAmounts = (a: AmountText, b: AmountText): AmountText =>
  moneyText(given(a, 'subtractAmounts', 'a').minus(given(b, 'subtractAmounts', 'b')))

/** `value` to a number of decimals. Half away from zero: 0.605 → 0.61, −0.605 → −0.61. */
export const toDecimals = (value: Decimal, decimals: number, mode: RoundingMode): Decimal =>
  value.toDecimalPlaces(decimals, mode === 'up' ? Library.ROUND_CEIL : Library.ROUND_HALF_UP)

/** `value` to a multiple of `increment`, by remainder, since only divisions by 100 are exact. Up: 11.2 to 1 is 12. */
export const toIncrement = (value: Decimal, increment: Decimal, mode: RoundingMode): Decimal => {
  const rest = value.abs().modulo(increment)
  const whole = value.abs().minus(rest)
  const steps = mode === 'up' ? !rest.isZero() : rest.times(2).greaterThanOrEqualTo(increment)
  const size = steps ? whole.plus(increment) : whole
  return value.isNegative() ? size.negated() : size
}

/**
 * Quantity × unit price, rounded half away from zero to the øre: what a printed line must say.
 *
 * @example amountOf('0.5', '1178.01') // '589.01'
 */
export const amountOf = (quantity: DecimalText, unitPrice: DecimalText): AmountText =>
  moneyText(
    toDecimals(
      given(quantity, 'amountOf', 'quantity').times(given(unitPrice, 'amountOf', 'unitPrice')),
      2,
      'half-away',
    ),
  )

/**
 * Base × percent ÷ 100, rounded once, half away from zero to the øre: VAT, or a reduction in percent.
 *
 * @example shareOf('4442.85', '25') // '1110.71'
 */
export const shareOf = (base: AmountText, percent: DecimalText): AmountText =>
  moneyText(
    toDecimals(
      given(base, 'shareOf', 'base')
        .times(given(percent, 'shareOf', 'percent'))
        .dividedBy(100),
      2,
      'half-away',
    ),
  )

/**
 * Value × part ÷ whole to two decimals, rounded once, half away from zero: what grows as something else does.
 *
 * @example inProportion('14.00', '33', '42') // '11.00'
 * @throws where `whole` is not above 0
 */
export const inProportion = (value: DecimalText, part: DecimalText, whole: DecimalText): AmountText => {
  const divisor = given(whole, 'inProportion', 'whole')
  requireArgument(divisor.greaterThan(0), 'inProportion', 'whole', 'above 0')
  const product = given(value, 'inProportion', 'value').times(given(part, 'inProportion', 'part'))
  const hundredths = product.abs().times(100)
  // By remainder, since only divisions by 100 are exact.
  const rest = hundredths.modulo(divisor)
  const count = hundredths.minus(rest).dividedToIntegerBy(divisor)
  const size = rest.times(2).greaterThanOrEqualTo(divisor) ? count.plus(1) : count
  return moneyText((product.isNegative() ? size.negated() : size).dividedBy(100))
}
