import type { DecimalText } from '@anslag/pricing'
import { fill } from '../format/fill.ts'
import { formatDecimal } from '../format/number.ts'
import { formatQuantity } from '../format/quantity.ts'
import { tariffName } from '../names/tariff-name.ts'
import type { Texts } from '../texts/texts.ts'
import type { NodeOf, Renderer } from './explainer.ts'
import type { Explanation } from './explanation.ts'
import { originOf } from './origin.ts'

type Tiers = NodeOf<'tiers'>

/** The bounds of a tier in words: `Over 1 000 000, til og med 10 000 000`. */
export const tierLabel = (from: DecimalText, to: DecimalText | undefined, texts: Texts): string => {
  const { tierTo, tierBetween, tierAbove } = texts.trace
  const bounds = { from: formatDecimal(from, texts), to: formatDecimal(to ?? '', texts) }
  if (to === undefined) return fill(tierAbove, bounds)
  return fill(from === '0' ? tierTo : tierBetween, bounds)
}

const rowOf = (
  { from, to, units, unitPrice, amount }: Tiers['rows'][number],
  node: Tiers,
  texts: Texts,
): Explanation => {
  const [{ unit }] = node.of
  const price = formatQuantity(unitPrice, `${node.unit}/${unit}`, texts)
  return {
    label: tierLabel(from, to, texts),
    value: formatQuantity(amount, node.unit, texts),
    formula: `${formatQuantity(units, unit, texts)} × ${price}`,
    children: [],
  }
}

/** A quantity priced by tiers; tiers that the quantity does not reach are left out. */
export const tiers: Renderer<'tiers'> = (node, explainer) => {
  const { texts, context, explain } = explainer
  const used = node.rows.filter(({ units }) => units !== '0')
  return {
    label: tariffName(node.ref, texts, context.list),
    value: formatQuantity(node.value, node.unit, texts),
    ...originOf(node, explainer),
    children: [...node.of.map(explain), ...used.map((row) => rowOf(row, node, texts))],
  }
}
