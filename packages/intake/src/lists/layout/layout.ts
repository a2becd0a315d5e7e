import { cellOf, type Row } from '../sheet.ts'
import { goesOn, type HeadingRows, nameColumn, roleAt } from './heading-texts.ts'
import { isVariable, type Role } from './roles.ts'

type Single = Exclude<Role, 'tick' | 'wantedYears' | 'other'>

/** Columns of a list, from 0, as its headings say them. */
export interface Layout {
  readonly columns: Readonly<Partial<Record<Single, number>>> & { readonly name: number }
  /** To tick in, those for wanted years among them. */
  readonly ticks: readonly number[]
  /** To tick in, with a year as their heading. */
  readonly byYear: readonly { readonly column: number; readonly year: string }[]
  /** No heading of the columns to tick in is known: they were taken by their place. */
  readonly isAssumed: boolean
  /** How many rows the headings take from the one that was asked about. */
  readonly height: number
}

/** True when there is a column to tick in. */
export const canTick = ({ ticks, byYear, columns }: Layout): boolean =>
  ticks.length > 0 || byYear.length > 0 || columns.wantedFrom !== undefined || columns.wantedTo !== undefined

const isSingle = (role: Role | undefined): role is Single =>
  role !== undefined && role !== 'tick' && role !== 'wantedYears' && role !== 'other'

const year = /^(?:19|20)\d{2}$/

/** Columns between what describes the variables and their names; else those beside the list, where one may tick too. */
const assumed = (found: readonly (Role | undefined)[], headings: readonly string[]): readonly number[] => {
  const ends = [found.indexOf('description'), found.indexOf('name')]
  const [first, last] = [Math.min(...ends), Math.max(...ends)]
  const free = [...found.keys()].filter((column) => found[column] === undefined)
  const between = first < 0 ? [] : free.filter((column) => first < column && column < last)
  if (between.length > 0) return between
  const known = [...found.keys()].filter((column) => found[column] !== undefined)
  const beside = [(known[0] ?? 0) - 1, (known.at(-1) ?? 0) + 1]
  return beside.filter((column) => column >= 0 && (headings[column] ?? '') === '')
}

const rolesOf = (rows: HeadingRows, name: number): readonly (Role | undefined)[] => {
  const parts = [rows.above, rows.main, rows.below].filter((row) => row !== undefined)
  const width = Math.max(...parts.flatMap(({ cells, across }) => [cells.length, ...across.map(({ to }) => to + 1)]))
  const found = Array.from({ length: width }, (_, column) => (column === name ? 'name' : roleAt(rows, column, name)))
  const variable = found.findIndex((role, column) => role === undefined && isVariable(cellOf(rows.main, column)))
  const named = found.includes('description') || variable < 0 ? found : found.with(variable, 'description')
  // A column of years beside those that say how long a variable exists is for the years that are wanted.
  return named.includes('from') ? named.map((role) => (role === 'years' ? 'wantedYears' : role)) : named
}

const telling: readonly (Role | undefined)[] = [
  'description',
  'tick',
  'wantedYears',
  'definition',
  'codes',
  'from',
  'table',
]

const quick = /variabe?l|navn|namn|name/i

/**
 * The layout that begins with the headings at a row; undefined when no headings of a variable list stand there. They may
 * take two rows, with a row of headings of groups above them, in bokmål, nynorsk or English, and in any order of columns.
 */
export const layoutAt = (rows: readonly Row[], index: number): Layout | undefined => {
  const main = rows[index]
  if (main === undefined || !main.cells.some((text) => text !== undefined && quick.test(text))) return undefined
  const [before, after] = [rows[index - 1], rows[index + 1]]
  const name = nameColumn(main, after)
  if (name < 0) return undefined
  const below = goesOn(main, after, name) ? after : undefined
  const heading: HeadingRows = { above: before?.number === main.number - 1 ? before : undefined, main, below }
  const found = rolesOf(heading, name)
  if (!found.some((role) => telling.includes(role))) return undefined
  const columns: Partial<Record<Single, number>> = {}
  found.forEach((role, column) => {
    if (isSingle(role)) columns[role] ??= column
  })
  const known = [...found.keys()].filter((column) => found[column] === 'tick' || found[column] === 'wantedYears')
  const byYear = [...found.keys()].flatMap((column) => {
    const text = cellOf(below ?? main, column)
    return year.test(text) ? [{ column, year: text }] : []
  })
  const hasTicks = canTick({ ticks: known, byYear, columns: { ...columns, name }, isAssumed: false, height: 1 })
  const headings = [...found.keys()].map((column) => cellOf(main, column))
  const ticks = hasTicks ? known : assumed(found, headings)
  return { columns: { ...columns, name }, ticks, byYear, isAssumed: !hasTicks, height: below === undefined ? 1 : 2 }
}
