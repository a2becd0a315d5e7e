import type { Line, Trace, VatBreakdown } from '@anslag/pricing'
import { formatMoney } from '../format/number.ts'
import type { Texts } from '../texts/texts.ts'
import { assumption } from './assumption.ts'
import { bounded } from './bounded.ts'
import { chosen } from './chosen.ts'
import { excess } from './excess.ts'
import type { Explainer, NodeOf, Renderer } from './explainer.ts'
import type { Explanation, ExplanationContext } from './explanation.ts'
import { input } from './input.ts'
import { line } from './line.ts'
import { product } from './product.ts'
import { rounded } from './rounded.ts'
import { share } from './share.ts'
import { sum } from './sum.ts'
import { tariff } from './tariff.ts'
import { tiers } from './tiers.ts'
import { vatLabel } from './vat-label.ts'

/** How each kind of node is said: a kind without a renderer does not compile. */
const renderers: { readonly [K in Trace['kind']]: Renderer<K> } = {
  input,
  tariff,
  assumption,
  line,
  product,
  sum,
  excess,
  share,
  bounded,
  tiers,
  chosen,
  rounded,
}

const render = <K extends Trace['kind']>(kind: K, node: NodeOf<K>, explainer: Explainer): Explanation =>
  renderers[kind](node, explainer)

/**
 * A trace in words, as a tree. Steps that say nothing are left out: a rounding that changes nothing, a sum of ones. The
 * source of every figure of a price list is kept.
 */
export const explain = (trace: Trace, context: ExplanationContext, texts: Texts): Explanation => {
  const explainer: Explainer = { texts, context, explain: (node) => render(node.kind, node, explainer) }
  return explainer.explain(trace)
}

/** The explanation of a line, under the line's own text. */
export const explainLine = ({ text, net, trace }: Line, context: ExplanationContext, texts: Texts): Explanation => {
  const below = explain(trace, context, texts)
  return { label: text[texts.language], value: formatMoney(net, texts), children: [below] }
}

/** The explanation of the VAT of one category and rate. */
export const explainVat = (vat: VatBreakdown, context: ExplanationContext, texts: Texts): Explanation => {
  const below = explain(vat.trace, context, texts)
  return { ...below, label: vatLabel(vat, texts), value: formatMoney(vat.vat, texts) }
}
