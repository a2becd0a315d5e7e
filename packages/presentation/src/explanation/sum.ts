import type { Trace } from '@anslag/pricing'
import { formatQuantity, unitHeading } from '../format/quantity.ts'
import { countOf, isPlaced } from './counted.ts'
import type { Explainer, NodeOf, Renderer } from './explainer.ts'
import type { Explanation } from './explanation.ts'

/** Sums within a sum say nothing of their own: their parts are its parts. */
const flattened = (node: NodeOf<'sum'>): readonly Trace[] =>
  node.of.flatMap((part) => (part.kind === 'sum' && !isCount(part) ? flattened(part) : [part]))

const isCount = ({ of }: NodeOf<'sum'>): boolean => of.every(isPlaced)

const refsOf = ({ of }: NodeOf<'sum'>) => of.flatMap((part) => ('ref' in part ? [part.ref] : []))

/** What a figure is made of, for a node whose formula already states the figure: the parts of a sum, not the sum. */
export const partsOf = (node: Trace, { explain }: Explainer): readonly Explanation[] =>
  node.kind === 'sum' && !isCount(node) ? flattened(node).map(explain) : [explain(node)]

/** Several parts in one; places that count as one each become one row. */
export const sum: Renderer<'sum'> = (node, explainer) => {
  const { texts } = explainer
  if (isCount(node)) return countOf(node.unit, refsOf(node), explainer)
  return {
    label: node.unit === 'money' ? texts.trace.sum : unitHeading(node.unit, texts),
    value: formatQuantity(node.value, node.unit, texts),
    children: partsOf(node, explainer),
  }
}
