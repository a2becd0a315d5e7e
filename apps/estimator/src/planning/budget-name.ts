import { fill, formatDecimal, formatKroner } from '@anslag/presentation'
import { amountName, type LabelledValue } from '@anslag/presentation/estimate'
import type { Estimate } from '@anslag/pricing'
import type { Priced } from '../price/pricing.ts'
import { useApp } from '../shell/app-context.ts'

/** What the amount to budget is called: on a demonstration list it is an example, and says so itself. */
export const useBudgetName = ({ totals, priceList }: Estimate): string => {
  const { page, texts } = useApp()
  const name = priceList.status === 'demonstration' ? page.planning.exampleAmount : page.planning.budget
  return totals.complete ? name : fill(texts.estimate.from, { label: name })
}

/** What the sum with usual hours is called: an example, too, on a demonstration list. */
export const useUsualName = (estimate: Estimate): string => {
  const { page, texts } = useApp()
  return amountName(page.planning.usualHours, estimate, texts, !estimate.totals.complete)
}

/** The sums with usual hours by their plain names, for where a heading says what they are: `useUsualName`. */
export const usePlainTotals = ({ view }: Extract<Priced, { ok: true }>): readonly LabelledValue[] => {
  const { texts } = useApp()
  return (['gross', 'net', 'vat'] as const).map((name) => ({
    label: texts.estimate[name],
    value: view.totals[name].value,
  }))
}

/** How often an order costs no more than the amount to budget. */
export const useBudgetBasis = ({ list }: Extract<Priced, { ok: true }>['documents']): string => {
  const { page, texts } = useApp()
  return fill(page.planning.within, { percentile: formatDecimal(list.planning?.percentile ?? '', texts) })
}

/** The amount to budget in a sentence, as it is copied; undefined while the range of these answers has not come. */
export const useBudgetSentence = ({ estimate, documents }: Extract<Priced, { ok: true }>): string | undefined => {
  const { planned, texts } = useApp()
  const name = useBudgetName(estimate)
  const basis = useBudgetBasis(documents)
  const now = planned.value
  if (now?.kind !== 'planned' || now.of !== estimate) return undefined
  return `${name}: ${formatKroner(now.range.budget.gross, texts)}. ${basis}`
}
