import type * as pricing from '../index.ts'
import type * as values from './index.ts'
import {
  atLeast,
  atMost,
  beyond,
  type Figure,
  input,
  lineFigure,
  percentOf,
  roundedHours,
  roundedToOre,
  sum,
  type TierTable,
  tiered,
  times,
} from './index.ts'

const hours = input('hour', '2', '/hours')
const tables = input('table', '3', '/tables')
const records = input('record', '1000', '/records')
const money = input('money', '5.00', '/money')
const percent = input('percent', '25', '/percent')
const perHour = input('money/hour', '1178.00', '/rate')
const perTable = input('money/table', '1480.50', '/price')
const hoursPerTable = input('hour/table', '1.5', '/norm')

declare const pricesOfRecords: TierTable<'money', 'record'>
declare const hoursOfRecords: TierTable<'hour', 'record'>

/** What does compile, and the unit that comes of it. */
export const right: {
  readonly price: Figure<'money'>
  readonly fixedPrice: Figure<'money'>
  readonly work: Figure<'hour'>
  readonly total: Figure<'hour'>
  readonly rest: Figure<'table'>
  readonly least: Figure<'money'>
  readonly most: Figure<'hour'>
  readonly vat: Figure<'money'>
  readonly shareOfHours: Figure<'hour'>
  readonly tiers: Figure<'money'>
  readonly hourTiers: Figure<'hour'>
  readonly inOre: Figure<'money'>
  readonly shortHours: Figure<'hour'>
} = {
  price: times(hours, perHour),
  fixedPrice: times(tables, perTable),
  work: times(tables, hoursPerTable),
  total: sum('hour', [hours, times(tables, hoursPerTable)]),
  rest: beyond(tables, tables),
  least: atLeast(times(hours, perHour), money),
  most: atMost(hours, hours),
  vat: percentOf(money, percent),
  shareOfHours: percentOf(hours, percent),
  tiers: tiered(records, pricesOfRecords),
  hourTiers: tiered(records, hoursOfRecords),
  inOre: roundedToOre(money),
  shortHours: roundedHours(hours),
}

export const mixedUnits = [
  // @ts-expect-error hours times a price per table
  times(hours, perTable),
  // @ts-expect-error tables times a price per hour
  times(tables, perHour),
  // @ts-expect-error hours times money, which is no price per anything
  times(hours, money),
  // @ts-expect-error hours times hours
  times(hours, hours),
  // @ts-expect-error a price times a quantity, the wrong way round
  times(perHour, hours),
  // @ts-expect-error the sum of hours and tables
  sum('hour', [hours, tables]),
  // @ts-expect-error the sum of money and hours
  sum('money', [money, hours]),
  // @ts-expect-error the sum of money and a price
  sum('money', [money, perHour]),
  // @ts-expect-error hours beyond free tables
  beyond(hours, tables),
  // @ts-expect-error hours, at least so much money
  atLeast(hours, money),
  // @ts-expect-error money, at most so many hours
  atMost(money, hours),
  // @ts-expect-error a share in hours
  percentOf(money, hours),
  // @ts-expect-error a price in percent
  percentOf(percent, perHour),
  // @ts-expect-error hours by tiers of records
  tiered(hours, pricesOfRecords),
  // @ts-expect-error hours in øre
  roundedToOre(hours),
  // @ts-expect-error a price per hour in øre: only amounts are rounded
  roundedToOre(perHour),
  // @ts-expect-error money in hundredths of an hour
  roundedHours(money),
  // @ts-expect-error hours as the net amount of a line
  lineFigure('fd-trygd', hours),
]

// @ts-expect-error what comes of hours and a rate is money, not hours
export const wrongResult: Figure<'hour'> = times(hours, perHour)

// @ts-expect-error the tiers give money, not hours
export const wrongTiers: Figure<'hour'> = tiered(records, pricesOfRecords)

// @ts-expect-error only the operations make a figure
export const byHand: Figure<'hour'> = { unit: 'hour', trace: hours.trace }

// @ts-expect-error another unit for the same number
export const otherUnit: Figure<'table'> = { ...hours, unit: 'table' }

// @ts-expect-error another origin for the same number
export const otherTrace: Figure<'hour'> = { ...hours, trace: tables.trace }

// @ts-expect-error no operator takes a figure
export const doubled = hours * 2

// @ts-expect-error a figure has no number to read
export const read = hours.value

export const change = (figure: Figure<'hour'>, other: Figure<'hour'>) => {
  // @ts-expect-error a figure keeps its trace
  figure.trace = other.trace
}

/** Compiles only when there are none. */
type None<Names extends never> = Names

/** What would let others see a figure's number, or make a figure by hand. */
type Inner = 'exact' | 'exactOf' | 'figureOf' | 'decimal' | 'zero' | 'toDecimals' | 'toIncrement' | 'valueText'

export type Hidden = None<Extract<keyof typeof values, Inner>>

/** The package does not even let others start from a number: figures come of requests and price lists alone. */
type Makers = 'input' | 'tariffFigure' | 'assumption' | 'lineFigure' | 'times' | 'sum' | 'percentOf' | 'roundedToOre'

export type HiddenFromOthers = None<Extract<keyof typeof pricing, Inner | Makers>>

// @ts-expect-error there is such a name, so the check above does check
export type NotHidden = None<Extract<keyof typeof values, 'times'>>
