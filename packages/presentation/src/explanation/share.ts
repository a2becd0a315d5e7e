import { fill } from '../format/fill.ts'
import { formatPercent } from '../format/number.ts'
import { formatQuantity } from '../format/quantity.ts'
import type { Renderer } from './explainer.ts'
import { originOf } from './origin.ts'
import { partsOf } from './sum.ts'

/** A percentage of something; a percentage from a tariff lends the node its source. */
export const share: Renderer<'share'> = (node, explainer) => {
  const { texts, explain } = explainer
  const [base, percent] = node.of
  const amount = formatQuantity(base.value, base.unit, texts)
  const stated = percent.kind === 'tariff' ? originOf(percent, explainer) : {}
  return {
    label: fill(texts.trace.share, { percent: formatPercent(percent.value, texts), base: amount }),
    value: formatQuantity(node.value, node.unit, texts),
    ...stated,
    children: [...partsOf(base, explainer), ...(percent.kind === 'tariff' ? [] : [explain(percent)])],
  }
}
