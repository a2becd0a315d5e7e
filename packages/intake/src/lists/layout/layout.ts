import { cellOf, type Row } from '../sheet.ts'
import { goesOn, type HeadingRows, roleAt } from './heading-texts.ts'
import { isVariable, type Role } from './roles.ts'

type Single = Exclude<Role, 'tick' | 'wantedYears' | 'other'>

/** Columns of a list, from 0, as its headings say them. */
export interface Layout {
  readonly columns: Readonly<Partial<Record<Single, number>>> & { readonly name: number }
  /** To tick in, those for wanted years among them. */
  readonly ticks: readonly number[]
  /** To tick in, with a year as their heading. */
  readonly byYear: readonly { readonly column: number; readonly year: string }[]
  /** All columns in which something may be wanted: those to tick in, by year, and "wanted from" and "wanted to". */
  readonly marks: readonly number[]
  /**
   * How the columns to tick in were found: by their headings; or, since none is known, by their place between what describes
   * the variables and their names, or else beside the list.
   */
  readonly ticksBy: 'heading' | 'place' | 'margin'
  /** Names are those of tables, and not of variables. */
  readonly isOfTables: boolean
  /** How many rows the headings take from the one that was asked about. */
  readonly height: number
}

const isSingle = (role: Role | undefined): role is Single =>
  role !== undefined && role !== 'tick' && role !== 'wantedYears' && role !== 'other'

const year = /^(?:19|20)\d{2}$/

type Ticks = Pick<Layout, 'ticks' | 'ticksBy'>

/** Columns to tick in whose headings say nothing: SSB does not document what those of its own lists are called. */
const assumedTicks = (found: readonly (Role | undefined)[], headings: readonly string[]): Ticks => {
  const ends = [found.indexOf('description'), found.indexOf('name')]
  const [first, last] = [Math.min(...ends), Math.max(...ends)]
  const between = [...found.keys()].filter((column) => found[column] === undefined && first < column && column < last)
  if (first >= 0 && between.length > 0) return { ticks: between, ticksBy: 'place' }
  const known = [...found.keys()].filter((column) => found[column] !== undefined)
  const beside = [(known[0] ?? 0) - 1, (known.at(-1) ?? 0) + 1]
  return { ticks: beside.filter((column) => column >= 0 && (headings[column] ?? '') === ''), ticksBy: 'margin' }
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

/** The column of the names, and whether they are those of tables. */
export interface Names {
  readonly column: number
  readonly isOfTables: boolean
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

const byYearOf = (row: Row): Layout['byYear'] =>
  [...row.cells.keys()].flatMap((column) => {
    const text = cellOf(row, column)
    return year.test(text) ? [{ column, year: text }] : []
  })

/**
 * The layout that begins with the headings of a row; undefined when they are not those of a variable list. They may take two
 * rows, with a row of headings of groups above them, in bokmål, nynorsk or English, and in any order of columns.
 *
 * @param rows the row, the one below it, which may go on with its headings or not, and that of the groups
 * @param names the column that `nameColumn` finds in the row, or else `tableColumn`
 */
export const layoutAt = (
  { above, main, below: after }: HeadingRows,
  { column: name, isOfTables }: Names,
): Layout | undefined => {
  const below = goesOn(main, after, name) ? after : undefined
  const found = rolesOf({ above, main, below }, name)
  if (!found.some((role) => telling.includes(role))) return undefined
  const columns: Partial<Record<Single, number>> = {}
  found.forEach((role, column) => {
    if (isSingle(role)) columns[role] ??= column
  })
  const headed = [...found.keys()].filter((column) => found[column] === 'tick' || found[column] === 'wantedYears')
  const byYear = byYearOf(below ?? main)
  const period = [columns.wantedFrom, columns.wantedTo].filter((column) => column !== undefined)
  const others = [...byYear.map(({ column }) => column), ...period]
  const isHeaded = headed.length + others.length > 0
  const headings = [...found.keys()].map((column) => cellOf(main, column))
  const ticks: Ticks = isHeaded ? { ticks: headed, ticksBy: 'heading' } : assumedTicks(found, headings)
  const height = below === undefined ? 1 : 2
  return { columns: { ...columns, name }, ...ticks, isOfTables, byYear, marks: [...ticks.ticks, ...others], height }
}
