import { explain, unitText } from '@anslag/presentation/estimate'
import type { Trace } from '@anslag/pricing'
import type { Formula, Term } from '../model/formula.ts'
import type { Cell, Row } from '../model/table.ts'
import { blank, cellAt, cellOfUnit, only, textCellOf } from './cells.ts'
import { given } from './given.ts'
import { operation } from './operation.ts'
import type { Writing } from './words.ts'

/** A figure that rows work out: the term that it is for others, and the rows. */
export interface Worked {
  readonly term: Term
  readonly rows: readonly Row[]
}

/** What stands in a row beside its name: the two figures that it takes together, if it does, and its result. */
interface Content {
  readonly pair?: readonly [Cell, Cell]
  readonly formula: Formula
  readonly below: readonly Row[]
}

const pairs: readonly Trace['kind'][] = ['product', 'share', 'excess', 'bounded']

/** Sums within a sum say nothing of their own: their parts are its parts. */
const partsOf = (node: Trace): readonly Trace[] =>
  node.kind === 'sum' ? node.of.flatMap((part) => (part.kind === 'sum' && !given(part) ? partsOf(part) : [part])) : []

/** A step is called by the tariff that it multiplies by; a share or a bound, by that. */
const named = (node: Trace): Trace => {
  if (node.kind === 'share' || node.kind === 'bounded') return node.of[1]
  return node.kind === 'rounded' && !given(node) ? named(node.of[0]) : node
}

const contentOf = (node: Trace, id: string, depth: number, writing: Writing): Content => {
  const here = given(node)
  if (here !== undefined) return { formula: only(cellAt(here.id)), below: [] }
  if (node.kind === 'rounded' || node.kind === 'chosen') {
    const inner = contentOf(node.of[0], id, depth, writing)
    return { ...inner, formula: operation(node, [inner.formula]) }
  }
  if (node.kind === 'sum') {
    const parts = partsOf(node).map((part, index) => workedRow(part, `${id}.${index}`, depth + 1, writing))
    return {
      formula: operation(
        node,
        parts.map(({ term }) => term),
      ),
      below: parts.flatMap(({ rows }) => rows),
    }
  }
  const parts = 'of' in node ? node.of.map((part, index) => worked(part, `${id}.${index}`, depth + 1, writing)) : []
  const below = parts.flatMap(({ rows }) => rows)
  const [first, second] = 'of' in node ? node.of : []
  if (!pairs.includes(node.kind) || first === undefined || second === undefined)
    return {
      formula: operation(
        node,
        parts.map(({ term }) => term),
      ),
      below,
    }
  const cells = [first, second].map(({ value, unit }, index) => {
    const [name, term] = [`${id} ${index}`, parts[index]?.term]
    return cellOfUnit(value, unit, writing.texts, { id: name, formula: term && only(term) })
  })
  const [a = blank, b = blank] = cells
  return { pair: [a, b], formula: operation(node, [cellAt(`${id} 0`), cellAt(`${id} 1`)]), below }
}

/** A row for a node, and below it rows for what it is made of. */
const workedRow = (node: Trace, id: string, depth: number, writing: Writing): Worked => {
  const { texts, context } = writing
  const { pair = [blank, blank], formula, below } = contentOf(node, id, depth, writing)
  const result = cellOfUnit(node.value, node.unit, texts, { id, formula })
  const label = textCellOf(explain(named(node), context, texts).label)
  return {
    term: cellAt(id),
    rows: [{ kind: 'line', depth, cells: [label, ...pair, result, textCellOf(unitText(node.unit, texts))] }, ...below],
  }
}

/** How a figure is worked out: by no rows where it was given. */
export const worked = (node: Trace, id: string, depth: number, writing: Writing): Worked => {
  const here = given(node)
  return here === undefined ? workedRow(node, id, depth, writing) : { term: cellAt(here.id), rows: [] }
}
