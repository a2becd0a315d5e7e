import type { ExplanationNode } from '../model/block.ts'
import { rowOf } from './rows.ts'
import { faint, plain, type StyledLine } from './styled-line.ts'
import { wrapped } from './wrap.ts'

/** What stands before the first line of a node, and before all that belongs to it. */
interface Indent {
  readonly first: string
  readonly rest: string
}

const top: Indent = { first: '', rest: '' }

/** No branch stands further in, so that there is room for words. */
const deepest = 24

const below = ({ rest }: Indent, last: boolean): Indent =>
  rest.length >= deepest
    ? { first: `${rest.slice(0, -3)}${last ? '└─ ' : '├─ '}`, rest }
    : { first: `${rest}${last ? '└─ ' : '├─ '}`, rest: `${rest}${last ? '   ' : '│  '}` }

const nodeLines = (node: ExplanationNode, indent: Indent, columns: number): readonly StyledLine[] => {
  const { text, result = '', remarks = [], of } = node
  const before = (line: string, index: number) => `${index === 0 ? indent.first : indent.rest}${line}`
  const stem = `${indent.rest}${of.length > 0 ? '│  ' : '   '}`
  return [
    ...rowOf(text, result, columns - indent.first.length).map((line, index) => plain(before(line, index))),
    ...remarks.flatMap((remark) => wrapped(remark, columns - stem.length).map((line) => faint(`${stem}${line}`))),
    ...of.flatMap((child, index) => nodeLines(child, below(indent, index === of.length - 1), columns)),
  ]
}

/** How a figure came about, as a tree: values to the right, what they were computed from below. */
export const treeLines = (node: ExplanationNode, columns: number): readonly StyledLine[] =>
  nodeLines(node, top, columns)
