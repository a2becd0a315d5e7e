import { Decimal as Library } from 'decimal.js'
import { type AmountText, type Decimal, type DecimalText, decimal, moneyText, valueText } from './decimal.ts'
import { exactOf, type Figure, figureOf } from './figure.ts'
import type { RoundingMode } from './trace.ts'
import type { Unit } from './unit.ts'

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

/**
 * Quantity × unit price, rounded half away from zero to the øre: what a printed line must say.
 *
 * @example amountOf('0.5', '1178.01') // '589.01'
 */
export const amountOf = (quantity: DecimalText, unitPrice: DecimalText): AmountText =>
  moneyText(toDecimals(decimal(quantity).times(unitPrice), 2, 'half-away'))

/**
 * Base × percent ÷ 100, rounded once, half away from zero to the øre: VAT, or a reduction in percent.
 *
 * @example shareOf('4442.85', '25') // '1110.71'
 */
export const shareOf = (base: AmountText, percent: DecimalText): AmountText =>
  moneyText(toDecimals(decimal(base).times(percent).dividedBy(100), 2, 'half-away'))
