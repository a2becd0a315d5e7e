import { fill } from '../format/fill.ts'
import { formatQuantity } from '../format/quantity.ts'
import type { Texts } from '../texts/texts.ts'
import type { NodeOf, Renderer } from './explainer.ts'

const labelOf = (node: NodeOf<'rounded'>, texts: Texts): string => {
  const { ore, decimals, nearest, startedUnit } = texts.trace
  if ('increment' in node)
    return fill(node.mode === 'up' ? startedUnit : nearest, {
      increment: formatQuantity(node.increment, node.unit, texts),
    })
  return node.unit === 'money' && node.decimals === 2 ? ore : fill(decimals, { decimals: String(node.decimals) })
}

/** A rounding, where it changes anything; else what was to be rounded. */
export const rounded: Renderer<'rounded'> = (node, { texts, explain }) => {
  const [exact] = node.of
  const below = explain(exact)
  if (exact.value === node.value) return below
  return {
    label: labelOf(node, texts),
    value: formatQuantity(node.value, node.unit, texts),
    formula: formatQuantity(exact.value, exact.unit, texts),
    children: [below],
  }
}
