import type { DecimalText, Unit } from '@anslag/pricing'
import type { InitialTexts } from '../texts/texts.ts'
import { fill } from './fill.ts'
import { formatDecimal, formatMoney, formatPercent } from './number.ts'

type Words = Pick<InitialTexts, 'numbers' | 'units'>

interface Forms {
  readonly one: string
  readonly many: string
}

const formsOf = (unit: Unit, { units }: Words): Forms => {
  const known: Readonly<Record<string, Forms>> = units
  return (Object.hasOwn(known, unit) ? known[unit] : undefined) ?? { one: unit, many: unit }
}

const isOne = (value: DecimalText): boolean => /^-?1(\.0*)?$/.test(value)

/** The word for a number of units: `time` for 1, `timer` for 0.5. A unit without words is its own word. */
export const unitWord = (value: DecimalText, unit: Unit, texts: Words): string => {
  const { one, many } = formsOf(unit, texts)
  return isOne(value) ? one : many
}

/** The plural of a unit as a heading: `Timer`. */
export const unitHeading = (unit: Unit, texts: Words): string => {
  const { many } = formsOf(unit, texts)
  return `${many.slice(0, 1).toUpperCase()}${many.slice(1)}`
}

/**
 * A unit by itself, beside a column of numbers: `timer`, `timer per fil`, `kroner per time`.
 *
 * @example unitText('hour/file', nb) // 'timer per fil'
 */
export const unitText = (unit: Unit, texts: Words): string => {
  const [counted = unit, per] = unit.split('/')
  const { many } = formsOf(counted, texts)
  return per === undefined ? many : fill(texts.numbers.per, { value: many, unit: formsOf(per, texts).one })
}

/**
 * A value with its unit.
 *
 * @example formatQuantity('3', 'hour', nb) // '3 timer'
 * @example formatQuantity('987.00', 'money/hour', nb) // '987,00 kr per time'
 */
export const formatQuantity = (value: DecimalText, unit: Unit, texts: Words): string => {
  const [counted = unit, per] = unit.split('/')
  if (per !== undefined)
    return fill(texts.numbers.per, { value: formatQuantity(value, counted, texts), unit: formsOf(per, texts).one })
  if (unit === 'money') return formatMoney(value, texts)
  if (unit === 'percent') return formatPercent(value, texts)
  return `${formatDecimal(value, texts)} ${unitWord(value, unit, texts)}`
}
