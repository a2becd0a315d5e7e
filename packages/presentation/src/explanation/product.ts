import type { Trace } from '@anslag/pricing'
import { fill } from '../format/fill.ts'
import { formatQuantity } from '../format/quantity.ts'
import { rateName, tariffName } from '../names/tariff-name.ts'
import type { Explainer, NodeOf, Renderer } from './explainer.ts'
import { originOf } from './origin.ts'
import { partsOf } from './sum.ts'

const workName = (ref: string, { texts, context }: Explainer): string =>
  ref.startsWith('rate.')
    ? fill(texts.trace.work, { group: rateName(ref.slice('rate.'.length), texts, context.list) })
    : tariffName(ref, texts, context.list)

const formula = (of: NodeOf<'product'>['of'], { texts }: Explainer): string =>
  of.map(({ value, unit }: Trace) => formatQuantity(value, unit, texts)).join(' × ')

/** Quantity × tariff: one node that bears the tariff's name and source, above what made the quantity. */
export const product: Renderer<'product'> = (node, explainer) => {
  const [quantity, price] = node.of
  const value = formatQuantity(node.value, node.unit, explainer.texts)
  if (price.kind !== 'tariff')
    return {
      label: explainer.texts.trace.product,
      value,
      formula: formula(node.of, explainer),
      children: node.of.map(explainer.explain),
    }
  return {
    label: workName(price.ref, explainer),
    value,
    formula: formula(node.of, explainer),
    ...originOf(price, explainer),
    children: partsOf(quantity, explainer),
  }
}
