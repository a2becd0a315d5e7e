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
  const [first, last] = bothOf(cellOf(row, columns.years))
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

/** A row that orders nothing though something stands where a tick belongs, and why. */
export type NoWish = 'not-computed' | 'empty-box' | 'unknown-sign'

interface Mark {
  readonly text: string
  readonly tick: Tick
}

/** What stands where a tick belongs. What is struck through counts as not written. */
const marksOf = (row: Row, layout: Layout, ticks: Ticks): readonly Mark[] => {
  const written: Row = { ...row, cells: row.cells.map((text, column) => (row.struck?.has(column) ? '' : text)) }
  return [...layout.ticks.map((column) => cellOf(written, column)), fromAndTo(written, layout)].map((text) => {
    const tick = ticks.of(text)
    return { text, tick: tick.kind === 'unclear' && isOnlyText(row) ? { kind: 'blank' } : tick }
  })
}

/** Words that stand alone in a row are a heading or a note, in whatever column. */
export const isOnlyText = ({ cells }: Row): boolean =>
  cells.reduce((count, text) => (text === undefined || text.trim() === '' ? count : count + 1), 0) === 1

/** What a cell under a year says; words that are neither a tick nor a no count as one. */
const byYearOf = (row: Row, layout: Layout, ticks: Ticks): readonly (Mark & { readonly year: string })[] =>
  layout.byYear.map(({ column, year }) => {
    const text = row.struck?.has(column) ? '' : cellOf(row, column)
    return { text, tick: ticks.of(text), year }
  })

const noWish = (kinds: ReadonlySet<Tick['kind']>, { ticksBy }: Layout): NoWish | undefined => {
  if (kinds.has('notComputed')) return 'not-computed'
  if (ticksBy !== 'heading') return undefined
  if (kinds.has('sign')) return 'unknown-sign'
  return kinds.has('box') ? 'empty-box' : undefined
}

const wished = (marks: readonly Mark[], coverage: Coverage, isUnclear: boolean): Wish => {
  const periods = marks.flatMap(({ text, tick }) =>
    tick.kind === 'years' ? [{ text, dates: closed(tick, coverage) }] : [],
  )
  const unclear = marks.find(({ tick }) => tick.kind === 'unclear')?.text
  const unclearYears = periods.find(({ dates }) => dates === undefined)?.text
  const hasDigits = unclear !== undefined && /\d/.test(unclear)
  return {
    dates: periods.flatMap(({ dates }) => dates ?? []),
    ...(isUnclear && unclear !== undefined && !hasDigits ? { unclearTick: unclear } : {}),
    ...((unclearYears ?? (isUnclear && hasDigits)) ? { unclearYears: unclearYears ?? unclear ?? '' } : {}),
  }
}

/** A wish with the years that something is ticked under. */
const withYears = (wish: Wish, years: ReturnType<typeof byYearOf>): Wish => {
  const unclear = years.find(({ tick, text, year }) => tick.kind !== 'yes' && text !== year)?.text
  return {
    ...(unclear === undefined ? {} : { unclearTick: unclear }),
    ...wish,
    dates: [...wish.dates, ...years.map(({ year }) => ({ from: `${year}-01-01`, to: `${year}-12-31` }))],
  }
}

/** What is ticked in a row; undefined when nothing is, and the reason when what is written is no order. */
export const wishOf = (row: Row, layout: Layout, ticks: Ticks): Wish | NoWish | undefined => {
  if (!hasMarks(row, layout)) return undefined
  const [marks, years] = [marksOf(row, layout, ticks), byYearOf(row, layout, ticks)]
  const kinds = new Set(marks.map(({ tick }) => tick.kind))
  const wantedYears = years.filter(({ tick }) => ['yes', 'years', 'unclear'].includes(tick.kind))
  const isUnclear = kinds.has('unclear') && layout.ticksBy === 'heading'
  const isWanted = kinds.has('yes') || kinds.has('years') || wantedYears.length > 0 || isUnclear
  if (!isWanted) return noWish(new Set([...kinds, ...years.map(({ tick }) => tick.kind)]), layout)
  if (kinds.has('no') && !kinds.has('yes')) return undefined
  return withYears(wished(marks, coverageOf(row, layout) ?? {}, isUnclear), wantedYears)
}
