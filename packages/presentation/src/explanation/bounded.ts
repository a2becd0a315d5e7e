import { fill } from '../format/fill.ts'
import { formatQuantity } from '../format/quantity.ts'
import type { Renderer } from './explainer.ts'

/** A minimum or a ceiling. */
export const bounded: Renderer<'bounded'> = (node, { texts, explain }) => {
  const [, bound] = node.of
  return {
    label: fill(texts.trace[node.side], { bound: formatQuantity(bound.value, bound.unit, texts) }),
    value: formatQuantity(node.value, node.unit, texts),
    children: node.of.map(explain),
  }
}
