import { minus } from '../format/number.ts'
import { formatQuantity } from '../format/quantity.ts'
import type { Renderer } from './explainer.ts'

/** What lies beyond a free allowance. */
export const excess: Renderer<'excess'> = (node, { texts, explain }) => ({
  label: texts.trace.excess,
  value: formatQuantity(node.value, node.unit, texts),
  formula: node.of.map(({ value, unit }) => formatQuantity(value, unit, texts)).join(` ${minus} `),
  children: node.of.map(explain),
})
