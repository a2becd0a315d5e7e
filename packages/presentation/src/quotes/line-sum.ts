import { addAmounts } from '@anslag/pricing'
import { formatMoney } from '../format/number.ts'
import type { Texts } from '../texts/texts.ts'
import type { LabelledAmount, QuoteLineView } from './quote-view-model.ts'

/** What some lines of a quote come to, before charges, reductions and VAT. */
export const lineSum = (lines: readonly QuoteLineView[], texts: Texts): Omit<LabelledAmount, 'label'> => {
  const amount = addAmounts(lines.map(({ exact }) => exact.net))
  return { value: formatMoney(amount, texts), amount }
}
