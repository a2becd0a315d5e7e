import { wrapped } from '@anslag/documents/text'
import type { Explanation } from '@anslag/presentation/estimate'
import { type Numbered, sourceNote } from './sources.ts'
import { faint, plain, type StyledLine } from './styled-line.ts'
import { rowOf } from './table.ts'

/** What stands before the first line of a node, and before all that belongs to it. */
interface Indent {
  readonly first: string
  readonly rest: string
}

const top: Indent = { first: '', rest: '' }

const below = ({ rest }: Indent, last: boolean): Indent => ({
  first: `${rest}${last ? '└─ ' : '├─ '}`,
  rest: `${rest}${last ? '   ' : '│  '}`,
})

const nodeLines = (node: Explanation, indent: Indent, numbered: Numbered, columns: number): readonly StyledLine[] => {
  const { label, value, formula, note, source, children } = node
  const before = (line: string, index: number) => `${index === 0 ? indent.first : indent.rest}${line}`
  const stem = `${indent.rest}${children.length > 0 ? '│  ' : '   '}`
  const remarks = [formula, note, source && sourceNote(source, numbered)].filter((remark) => remark !== undefined)
  return [
    ...rowOf(label, value, columns - indent.first.length).map((line, index) => plain(before(line, index))),
    ...remarks.flatMap((remark) => wrapped(remark, columns - stem.length).map((line) => faint(`${stem}${line}`))),
    ...children.flatMap((child, index) =>
      nodeLines(child, below(indent, index === children.length - 1), numbered, columns),
    ),
  ]
}

/** How a figure came about, as a tree: values to the right, what they were computed from below. */
export const treeLines = (node: Explanation, numbered: Numbered, columns: number): readonly StyledLine[] =>
  nodeLines(node, top, numbered, columns)
