import { formatQuantity } from '../format/quantity.ts'
import { tariffName } from '../names/tariff-name.ts'
import type { Renderer } from './explainer.ts'
import { originOf } from './origin.ts'

/** A figure of the price list or the VAT table, with its source. */
export const tariff: Renderer<'tariff'> = (node, explainer) => ({
  label: tariffName(node.ref, explainer.texts, explainer.context.list),
  value: formatQuantity(node.value, node.unit, explainer.texts),
  ...originOf(node, explainer),
  children: [],
})
