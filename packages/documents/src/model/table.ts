import type { Formula } from './formula.ts'

/** What the cells of a column are: decides on which side they stand, and how a spreadsheet shows them. */
export type ColumnKind = 'text' | 'amount' | 'quantity' | 'share' | 'day'

/** A column of a table: its head, and what stands below it. */
export interface Column {
  readonly title: string
  readonly kind: ColumnKind
}

/** A figure or a text of a table. */
export interface Cell {
  /** As it is read: formatted, in the document's language. */
  readonly text: string
  /** How formulas of the same document name this cell. */
  readonly id?: string
  /** The exact decimal, or the day, that the text is of. */
  readonly value?: string
  /** How the value comes about from other cells, for the forms that can compute; its result is `value`. */
  readonly formula?: Formula
  /** True of a figure that readers may change where the form computes, so that others follow. */
  readonly isChangeable?: boolean
}

/** `group`: what the rows after it have in common; `sum`: of rows above; `total`: of all. */
export type RowKind = 'group' | 'line' | 'sum' | 'total'

/** As many cells as there are columns; a group has one, which spans them all. The first cell says what the row is about. */
export interface Row {
  readonly kind: RowKind
  /** How deep the row stands below those before it that it is a part of; 0 where nothing is said. */
  readonly depth?: number
  readonly cells: readonly Cell[]
}

/** Rows below the heads of their columns, groups and sums among them. */
export interface TableBlock {
  readonly kind: 'table'
  /** What it is a table of; without one, the heading before it says so. */
  readonly caption?: string
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
}
