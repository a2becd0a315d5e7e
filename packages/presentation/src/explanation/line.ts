import { formatMoney } from '../format/number.ts'
import type { Renderer } from './explainer.ts'

/** A line of the estimate, within a VAT breakdown. */
export const line: Renderer<'line'> = ({ ref, value }, { texts, context }) => ({
  label: context.lines?.find(({ id }) => id === ref)?.text[texts.language] ?? ref,
  value: formatMoney(value, texts),
  children: [],
})
