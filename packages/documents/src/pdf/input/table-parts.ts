import type { Row } from '../../model/table.ts'

/** Rows from one group to the next: what they have in common, the rows, and those that must stand together at the end. */
export interface Part {
  readonly group: Row | null
  readonly body: readonly Row[]
  readonly foot: readonly Row[]
}

/** Letters and rows of a foot that surely fits on one page. */
const [mostLetters, mostRows] = [1500, 12] as const

const isSum = (row: Row | undefined): boolean => row?.kind === 'sum' || row?.kind === 'total'

const isGroup = (row: Row | undefined): boolean => row?.kind === 'group'

const fits = (rows: readonly Row[]): boolean =>
  rows.length <= mostRows &&
  rows.flatMap(({ cells }) => cells).reduce((sum, { text }) => sum + text.length, 0) <= mostLetters

/** The line before the sums at the end; of lines between sums, such as VAT, the one before the first of those. */
const anchorsOf = (rows: readonly Row[]): readonly number[] => {
  const last = rows.findLastIndex((row) => !isSum(row))
  const before = rows.findLastIndex((row, index) => index <= last && isSum(row))
  const first = rows.slice(0, before + 1).findLastIndex((row) => !isSum(row))
  return [first, last].filter((place) => place >= 0)
}

/** Where the foot begins: at the line before the sums, and at what that line has in common with others. */
const footAt = (rows: readonly Row[]): number => {
  if (!isSum(rows.at(-1))) return rows.length
  const places = [...anchorsOf(rows), 0].map((place) => (isGroup(rows[place - 1]) ? place - 1 : place))
  return places.find((place) => fits(rows.slice(place))) ?? rows.length
}

/** A table in parts, each from one group to the next. */
export const partsOf = (rows: readonly Row[]): readonly Part[] => {
  const starts = [...rows.keys()].filter(
    (index) => index === 0 || (isGroup(rows[index]) && (rows[index]?.depth ?? 0) === 0),
  )
  if (starts.length === 0) return [{ group: null, body: [], foot: [] }]
  return starts.map((start, index) => {
    const [first, ...others] = rows.slice(start, starts[index + 1])
    const group = first !== undefined && isGroup(first) && (first.depth ?? 0) === 0 ? first : null
    const own = group === null && first !== undefined ? [first, ...others] : others
    const at = footAt(own)
    return { group, body: own.slice(0, at), foot: own.slice(at) }
  })
}
