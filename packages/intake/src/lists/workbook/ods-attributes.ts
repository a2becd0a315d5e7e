import type { Attributes } from './xml.ts'

/** How often a row, column or cell is there. Spreadsheets repeat empty ones to the end of the sheet. */
export const countOf = (attribute: Attributes, name: string): number => {
  const count = Number(attribute(name, true) ?? 1)
  return Number.isSafeInteger(count) && count > 0 ? count : 1
}

/** How often a cell is there, and how many columns and rows it reaches over. */
export interface Extent {
  readonly count: number
  readonly columns: number
  readonly rows: number
}

export const extentOf = (attribute: Attributes): Extent => ({
  count: countOf(attribute, 'number-columns-repeated'),
  columns: countOf(attribute, 'number-columns-spanned'),
  rows: countOf(attribute, 'number-rows-spanned'),
})

/** Hidden by itself, or by a filter. */
export const isNotShown = (attribute: Attributes): boolean => (attribute('visibility', true) ?? 'visible') !== 'visible'
