import type { Dates } from '../../found.ts'
import { cellOf, type Row } from '../sheet.ts'
import { folded } from './folded.ts'
import type { Layout } from './layout.ts'
import type { Tick, Ticks } from './tick.ts'
import { yearOf, yearsOf } from './years.ts'

/** The years that a list says a variable exists for. */
export interface Coverage {
  readonly from?: number
  readonly to?: number
}

/** What the cells to tick in say of a row that is wanted. */
export interface Wish {
  readonly dates: readonly Dates[]
  /** Written where a tick belongs, but neither a tick nor years. */
  readonly unclearTick?: string
  /** Years that are not understood, or have no end. */
  readonly unclearYears?: string
}

/** The years in the columns "from" and "to", or in one column of both. */
export const coverageOf = (row: Row, { columns }: Layout): Coverage | undefined => {
  const period = cellOf(row, columns.years)
  const [first, last] = period === '' ? [undefined, undefined] : bothOf(period)
  const from = yearOf(cellOf(row, columns.from)) ?? first
  const to = yearOf(cellOf(row, columns.to)) ?? last
  if (from === undefined && to === undefined) return undefined
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
}

const bothOf = (period: string): readonly (number | undefined)[] => {
  const years = yearsOf(folded(period))
  const from = years?.dates[0]?.from ?? years?.openFrom
  const to = years?.dates.at(-1)?.to ?? years?.openTo
  return [from, to].map((day) => (day === undefined ? undefined : Number(day.slice(0, 4))))
}

/** The end of a period that was left open, where the list says how long the variable exists. */
const closed = (tick: Extract<Tick, { kind: 'years' }>, { from, to }: Coverage): readonly Dates[] | undefined => {
  const { dates, openFrom, openTo } = tick.years
  if (openFrom === undefined && openTo === undefined) return dates
  const first = openFrom ?? (from === undefined ? undefined : `${from}-01-01`)
  const last = openTo ?? (to === undefined ? undefined : `${to}-12-31`)
  return first === undefined || last === undefined || first > last ? undefined : [...dates, { from: first, to: last }]
}

/** Columns "wanted from" and "wanted to" as one period. */
const fromAndTo = (row: Row, { columns }: Layout): string => {
  const [from, to] = [cellOf(row, columns.wantedFrom), cellOf(row, columns.wantedTo)]
  return from === '' && to === '' ? '' : `${from}-${to}`
}

/** Most rows of a list are not ticked, and are told from the others before anything is read. */
const hasMarks = ({ cells }: Row, { marks }: Layout): boolean => {
  for (const column of marks) if (cells[column] !== undefined) return true
  return false
}

/** What is ticked in a row; undefined when nothing is, and `not-computed` when a formula has no value that could tell. */
export const wishOf = (row: Row, layout: Layout, marks: Ticks): Wish | 'not-computed' | undefined => {
  if (!hasMarks(row, layout)) return undefined
  const cells = [...layout.ticks.map((column) => cellOf(row, column)), fromAndTo(row, layout)]
  const ticks = cells.map((text) => ({ text, tick: marks.of(text) }))
  const kinds = new Set(ticks.map(({ tick }) => tick.kind))
  const byYear = layout.byYear.filter(({ column }) => marks.of(cellOf(row, column)).kind === 'yes')
  const isUnclear = kinds.has('unclear') && layout.ticksBy === 'heading'
  const isWanted = kinds.has('yes') || kinds.has('years') || byYear.length > 0 || isUnclear
  if (!isWanted) return kinds.has('notComputed') ? 'not-computed' : undefined
  if (kinds.has('no') && !kinds.has('yes')) return undefined
  const coverage = coverageOf(row, layout) ?? {}
  const periods = ticks.flatMap(({ text, tick }) =>
    tick.kind === 'years' ? [{ text, dates: closed(tick, coverage) }] : [],
  )
  const unclear = ticks.find(({ tick }) => tick.kind === 'unclear')?.text
  const unclearYears = periods.find(({ dates }) => dates === undefined)?.text
  const hasDigits = unclear !== undefined && /\d/.test(unclear)
  return {
    dates: [
      ...periods.flatMap(({ dates }) => dates ?? []),
      ...byYear.map(({ year }) => ({ from: `${year}-01-01`, to: `${year}-12-31` })),
    ],
    ...(isUnclear && unclear !== undefined && !hasDigits ? { unclearTick: unclear } : {}),
    ...((unclearYears ?? (isUnclear && hasDigits)) ? { unclearYears: unclearYears ?? unclear ?? '' } : {}),
  }
}
