import type { SheetRow } from './rows-of.ts'

const narrowest = 9
const widest = 58

/** Widths of columns in letters, by what stands in them; texts over the whole width count for none. */
export const widthsOf = (rows: readonly SheetRow[]): readonly number[] => {
  const widths: number[] = []
  for (const { isWide, cells, look, depth } of rows)
    for (const [column, { text }] of isWide ? [] : cells.entries()) {
      // Bold letters are wider, and a sum is wider than what it is of once something is changed.
      const room = text.length + (look === 'line' ? 2 : 3) + (column === 0 ? depth * 2 : 0)
      widths[column] = Math.min(widest, Math.max(widths[column] ?? narrowest, room))
    }
  return widths.length === 0 ? [widest] : widths
}

/** Points of height that a text needs over so many letters of width. */
export const heightOf = (text: string, width: number, size: number): number =>
  Math.max(1, ...[Math.ceil((text.length * size) / 11 / Math.max(1, width))]) * size * 1.4
