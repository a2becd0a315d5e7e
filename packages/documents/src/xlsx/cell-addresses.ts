import type { Sheet } from './sheets-of.ts'

/** Where a cell is: counted from 0. */
export interface Address {
  readonly sheet: string
  readonly row: number
  readonly column: number
}

/** `A`, `B`, … `AA`: the letters of a column that is counted from 0. */
export const letters = (column: number): string => {
  const last = String.fromCharCode(65 + (column % 26))
  const before = Math.floor(column / 26)
  return before === 0 ? last : `${letters(before - 1)}${last}`
}

/** Where each cell is that has an id; the first of two with the same. */
export const addressesIn = (sheets: readonly Sheet[]): ReadonlyMap<string, Address> => {
  const found = new Map<string, Address>()
  for (const { name: sheet, rows } of sheets)
    for (const [row, { cells }] of rows.entries())
      for (const [column, { id }] of cells.entries())
        if (id !== undefined && !found.has(id)) found.set(id, { sheet, row, column })
  return found
}

/** `C5`, and on another sheet `Satser!C5`. */
export const addressText = ({ sheet, row, column }: Address, from: string): string =>
  `${sheet === from ? '' : `${sheet}!`}${letters(column)}${row + 1}`
