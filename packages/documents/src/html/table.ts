import type { Cell, Column, Row, TableBlock } from '../model/table.ts'
import { type Markup, markup, nothing } from './markup.ts'

const isFigure = (column: Column | undefined): boolean => column !== undefined && column.kind !== 'text'

const head = (column: Column): Markup =>
  isFigure(column)
    ? markup`<th scope="col" class="figure">${column.title}</th>`
    : markup`<th scope="col">${column.title}</th>`

const cell = ({ text }: Cell, column: Column | undefined): Markup =>
  isFigure(column) ? markup`<td class="figure">${text}</td>` : markup`<td>${text}</td>`

const row = ({ kind, depth = 0, cells }: Row, columns: readonly Column[]): Markup => {
  const [first, ...others] = cells
  const name = first?.text ?? ''
  if (kind === 'group')
    return markup`<tr class="${depth === 0 ? 'group' : 'group below'}"><th scope="rowgroup" colspan="${String(columns.length)}">${name}</th></tr>`
  const rest = others.map((each, index) => cell(each, columns[index + 1]))
  return markup`<tr class="${kind}"><th scope="row">${name}</th>${rest}</tr>`
}

const isGroup = (row: Row | undefined): boolean => row?.kind === 'group' && (row.depth ?? 0) === 0

/** Rows with the group that they belong to, which groups below it are in: a sum ends it. */
const bodies = (rows: readonly Row[]): readonly (readonly Row[])[] => {
  const starts = [...rows.keys()].filter(
    (index) => index === 0 || isGroup(rows[index]) || (rows[index - 1]?.kind === 'sum' && rows[index]?.kind !== 'sum'),
  )
  return starts.map((start, index) => rows.slice(start, starts[index + 1]))
}

/**
 * A table with headings of its columns, rows and groups. Where it is wider than the screen it scrolls by itself.
 *
 * @param name what it is a table of, where it has no caption
 */
export const tableMarkup = ({ caption, columns, rows }: TableBlock, name: string): Markup => {
  const title = caption === undefined ? nothing : markup`<caption>${caption}</caption>`
  const parts = bodies(rows).map((part) => markup`<tbody>${part.map((each) => row(each, columns))}</tbody>`)
  return markup`<div class="scroll" role="region" tabindex="0" aria-label="${caption ?? name}"><table>${title}<thead><tr>${columns.map(head)}</tr></thead>${parts}</table></div>`
}
