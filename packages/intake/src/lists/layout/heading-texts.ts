import { type Across, cellOf, type Row } from '../sheet.ts'
import { isName, isVariable, type Role, roleOf } from './roles.ts'
import { tickOf } from './tick.ts'

/** The rows that headings stand in. `main` has the heading of the variable names. */
export interface HeadingRows {
  readonly above: Row | undefined
  readonly main: Row
  readonly below: Row | undefined
}

const acrossAt = (row: Row | undefined, column: number): Across | undefined =>
  row?.across.find(({ from, to }) => from <= column && column <= to)

const own = (row: Row | undefined, column: number): string => (row === undefined ? '' : cellOf(row, column))

/** `Variabel-` and `navn` in the row below. */
const joined = (upper: string, lower: string): string =>
  upper === lower ? upper : `${upper.trim()} ${lower.trim()}`.trim()

/**
 * The column of the heading of the names in a row: `Variabelnavn`, also when its end stands in the row below, or `Variabel`
 * where nothing else is; -1 when a row has none.
 */
export const nameColumn = ({ cells }: Row, below?: Row): number => {
  const named = cells.findIndex((text) => text !== undefined && isName(text))
  if (named >= 0) return named
  const variable = cells.map((text) => text !== undefined && isVariable(text))
  const split = variable.findIndex((is, column) => is && isName(joined(cells[column] ?? '', own(below, column))))
  return split >= 0 ? split : variable.indexOf(true)
}

/**
 * The column of the heading of tables, where tables are what is ticked; -1 when a row has none.
 */
export const tableColumn = (row: Row): number => {
  const found = row.cells.map((_, column) => roleOf(own(row, column)))
  const isToTick = row.cells.some((text = '', column) => found[column] === 'tick' && text.trim().length > 2)
  return isToTick ? found.indexOf('table') : -1
}

/** A title above a column of names or descriptions is no heading of the columns to its right. */
const endsGroup = (main: Row, column: number): boolean => {
  const role = roleOf(own(main, column))
  return role === 'description' || role === 'name' || role === 'table' || isVariable(own(main, column))
}

/** The heading over a group of columns: merged over them, or to the left of those without one, as far as the names. */
const groupAt = (row: Row | undefined, main: Row, column: number, name: number): string => {
  const merged = acrossAt(row, column)
  if (merged !== undefined) return merged.from <= name && name <= merged.to ? '' : merged.text
  for (let at = column; at >= 0 && (at === column || (column < name && !endsGroup(main, at))); at -= 1) {
    const text = own(row, at)
    if (text !== '') return text
  }
  return ''
}

/** What a column is for, by the lowest of its headings, by two of them read together, or by that of its group. */
export const roleAt = ({ above, main, below }: HeadingRows, column: number, name: number): Role | undefined => {
  const [upper, middle, lower] = [groupAt(above, main, column, name), own(main, column), own(below, column)]
  const group = lower === '' ? upper : `${upper} ${groupAt(main, main, column, name)}`
  const found = roleOf(lower, group) ?? roleOf(joined(middle, lower), group)
  if (found === 'years') return roleOf(joined(own(above, column), joined(middle, lower))) ?? found
  if (found !== undefined || middle !== '' || lower !== '') return found
  return roleOf(acrossAt(main, column)?.text ?? '') ?? roleOf(upper)
}

/** What a cell below a heading adds to it: nothing, the same again, its end, or something in brackets. */
const completes = (heading: string, under: string, role: Role): boolean =>
  under === '' ||
  under === heading ||
  under.startsWith('(') ||
  (roleOf(joined(heading, under)) === role && roleOf(heading) !== role)

/** A tick, or a no. Words that are headings too, such as `Ønskes`, may be either. */
const isMark = (text: string): boolean =>
  ['yes', 'no', 'box', 'notComputed'].includes(tickOf(text).kind) && (text.length <= 2 || roleOf(text) === undefined)

const isToTick = (role: Role | undefined): boolean =>
  role === undefined || role === 'tick' || role === 'wantedYears' || role === 'wantedFrom' || role === 'wantedTo'

/** A row of a variable: it has a name or a description of its own, or something is ticked in it. */
const isOfVariable = (main: Row, below: Row, name: number): boolean =>
  !completes(own(main, name), own(below, name), 'name') ||
  [...below.cells.keys()].some((column) => {
    const [heading, under] = [own(main, column), own(below, column)]
    if (under === '' || column === name) return false
    const role = roleOf(heading)
    if (role === 'description' || isVariable(heading))
      return !completes(heading, under, 'description') && roleOf(under) === undefined
    return isToTick(role) && isMark(under)
  })

const isYears = (text: string): boolean => tickOf(text).kind === 'years'

/** True when a row goes on with the headings of the row above it: it says what columns are for that had none. */
export const goesOn = (main: Row, below: Row | undefined, name: number): below is Row => {
  if (below === undefined || below.number !== main.number + 1 || isOfVariable(main, below, name)) return false
  return below.cells.some((text = '', column) => {
    const before = acrossAt(main, column) === undefined ? roleOf(own(main, column)) : undefined
    const isNew = text.trim() !== own(main, column) && before === undefined && !isMark(text.trim())
    return isNew && !isYears(text) && roleOf(text) !== undefined
  })
}
