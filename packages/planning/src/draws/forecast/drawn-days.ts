import type { Line } from '@anslag/pricing'
import type { Expected, PlanningTerms } from '../../range/planning-terms.ts'
import type { Spread } from '../pert.ts'
import type { Drawings } from '../uncertainty/drawings.ts'
import type { Column } from '../uncertainty/form.ts'

/** Whole working days in every draw. */
export interface DrawnDays {
  readonly waiting: Column
  readonly work: Column
  readonly total: Column
}

const spreadOf = ({ low, likely, high }: Expected): Spread => ({
  low: Number(low),
  likely: Number(likely),
  high: Number(high),
})

/** Kroner for an hour, as all lines of hours come to; undefined where there are none. */
const hourlyRate = (lines: readonly Line[]): number | undefined => {
  const hourly = lines.filter(({ unit }) => unit === 'hour')
  const sum = (part: 'net' | 'quantity') => hourly.reduce((total, line) => total + Number(line[part]), 0)
  return sum('quantity') > 0 ? sum('net') / sum('quantity') : undefined
}

/** What an order waits for. */
export interface Waits {
  /** Names of the sources whose data another holder must send. */
  readonly named: readonly string[]
  /** How many more there may be in each draw, where nobody answered. */
  readonly more?: Column
}

const arrivals = ({ named, more }: Waits, column: (name: string) => Column): readonly Column[] => {
  const most = more?.reduce((a, b) => Math.max(a, b), 0) ?? 0
  const assumed = Array.from({ length: Math.round(most) }, (_, index) =>
    column(`assumed-${index + 1}`).map((days, draw) => (Math.round(more?.[draw] ?? 0) > index ? days : 0)),
  )
  return [...named.map(column), ...assumed]
}

/**
 * How long a delivery takes in every draw: what it waits for, all at the same time, and then the hours of its price at so
 * many a day. What is sold at prices counts as the hours that its price would pay for.
 *
 * @param net the net amount in every draw, of these lines
 * @param independent drawings of what errs with nothing else
 */
export const drawnDays = (
  net: Column,
  lines: readonly Line[],
  waits: Waits,
  terms: PlanningTerms['forecast'],
  independent: Drawings,
): DrawnDays => {
  const column = (name: string, range: Expected): Column => {
    const spread = spreadOf(range)
    return spread.low === spread.high
      ? net.map(() => spread.low)
      : independent.columnOf({ name: `forecast.${name}`, spread })
  }
  const rate = hourlyRate(lines)
  const perDay = column('hoursPerDay', terms.hoursPerDay)
  const work = net.map((amount, draw) => (rate === undefined ? 0 : Math.ceil(amount / rate / (perDay[draw] ?? 1))))
  const awaited = [
    column('queue', terms.queue),
    ...arrivals(waits, (name) => column(`thirdPartyData/${name}`, terms.thirdPartyData)),
  ]
  const waiting = net.map((_, draw) =>
    Math.round(awaited.reduce((longest, days) => Math.max(longest, days[draw] ?? 0), 0)),
  )
  return { waiting, work, total: work.map((days, draw) => days + (waiting[draw] ?? 0)) }
}
