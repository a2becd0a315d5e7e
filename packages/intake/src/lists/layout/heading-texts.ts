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

/** The heading over a group of columns: merged over them, or to the left of those without one, as far as the names. */
const groupAt = (row: Row | undefined, column: number, name: number): string => {
  const merged = acrossAt(row, column)
  if (merged !== undefined) return merged.from <= name && name <= merged.to ? '' : merged.text
  for (let at = column; at >= 0 && (at === column || column < name); at -= 1) {
    const text = own(row, at)
    if (text !== '') return text
  }
  return ''
}

/** What a column is for, by the lowest of its headings, by two of them read together, or by that of its group. */
export const roleAt = ({ above, main, below }: HeadingRows, column: number, name: number): Role | undefined => {
  const [upper, middle, lower] = [groupAt(above, column, name), own(main, column), own(below, column)]
  const group = lower === '' ? upper : `${upper} ${groupAt(main, column, name)}`
  const found = roleOf(lower, group) ?? roleOf(joined(middle, lower), group)
  if (found === 'years') return roleOf(joined(own(above, column), joined(middle, lower))) ?? found
  if (found !== undefined || middle !== '' || lower !== '') return found
  return roleOf(acrossAt(main, column)?.text ?? '') ?? roleOf(upper)
}

const isValue = (text: string): boolean => !['blank', 'unclear'].includes(tickOf(text).kind)

/** True when a row goes on with the headings of the row above it: it says what columns are for that had none. */
export const goesOn = (main: Row, below: Row | undefined, name: number): below is Row => {
  if (below === undefined || below.number !== main.number + 1) return false
  const under = own(below, name)
  if (under !== '' && under !== own(main, name) && !isName(joined(own(main, name), under))) return false
  const added = below.cells.filter((text = '', column) => {
    const before = acrossAt(main, column) === undefined ? roleOf(own(main, column)) : undefined
    return text !== own(main, column) && before === undefined && roleOf(text) !== undefined && !isValue(text)
  })
  return added.length > 0
}
