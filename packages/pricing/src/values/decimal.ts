import { Decimal as Library } from 'decimal.js'
import { isMoney, type Unit } from './unit.ts'

/**
 * The only decimal constructor of the project: a private clone, so that no other code can change its settings, with 60
 * significant digits, which is more than any sum within the declared limits can need.
 */
const Exact = Library.clone({ precision: 60, rounding: Library.ROUND_HALF_UP, toExpNeg: -9e15, toExpPos: 9e15 })

export type Decimal = Library

/** A decimal number as text in shortest form: no exponent, no trailing zeros, no −0. Example: `"12.5"`. */
export type DecimalText = string

/** Exactly two decimals. Example: `"1178.00"`. */
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

/** Negative, zero or positive as `a` is below, equal to or above `b`. */
export const compareDecimals = (a: DecimalText, b: DecimalText): number => decimal(a).comparedTo(decimal(b))

/** The sum of amounts, exact. */
export const addAmounts = (amounts: readonly AmountText[]): AmountText =>
  moneyText(amounts.reduce((total, amount) => total.plus(amount), zero))

/** `a` − `b`, exact. */
export const subtractAmounts = (a: AmountText, b: AmountText): AmountText => moneyText(decimal(a).minus(b))
