import type { TableBlock } from '../model/table.ts'
import { table } from './rows.ts'
import { plain, type StyledLine } from './styled-line.ts'
import { wrapped } from './wrap.ts'

/** A table for a page of so many columns of letters. */
export const tableLines = ({ caption, columns, rows }: TableBlock, width: number): readonly StyledLine[] => {
  const texts = columns.flatMap(({ kind }, index) => (index > 0 && kind === 'text' ? [index] : []))
  return [
    ...(caption === undefined ? [] : wrapped(caption, width).map(plain)),
    ...table(
      [
        { kind: 'head', cells: columns.map(({ title }) => title) },
        ...rows.map(({ kind, depth = 0, cells }) => ({
          kind,
          indent: 2 * depth,
          cells: cells.map(({ text }) => text),
        })),
      ],
      width,
      texts,
    ),
  ]
}
