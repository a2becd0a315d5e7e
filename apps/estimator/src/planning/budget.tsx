import { formatKroner } from '@anslag/presentation'
import type { Priced } from '../price/pricing.ts'
import { useApp } from '../shell/app-context.ts'
import { useBudgetBasis, useBudgetName, useUsualName } from './budget-name.ts'

/** The amount to budget, the first and largest figure of the page; without a range, the sum with usual hours. */
export const Budget = ({ estimate, view: { totals }, documents }: Extract<Priced, { ok: true }>) => {
  const { page, texts, planned } = useApp()
  const name = useBudgetName(estimate)
  const usual = useUsualName(estimate)
  const basis = useBudgetBasis(documents)
  const words = page.planning
  const now = planned.value
  const failed = now?.kind === 'failed'
  const range = now?.kind === 'planned' ? now : undefined
  const value = range ? formatKroner(range.range.budget.gross, texts) : failed ? totals.gross.value : words.waiting
  return (
    <>
      <p class="budget" aria-busy={!failed && range?.of !== estimate}>
        <span key={failed ? usual : name} class="budget-name">
          {failed ? usual : name}
        </span>{' '}
        <output key={value} class="amount" aria-live="off">
          {value}
        </output>
      </p>
      <p class="budget-basis">{failed ? words.failed : basis}</p>
    </>
  )
}

/** What stands beside the amount to budget, when it has come. */
export const BudgetDetails = () => {
  const Parts = useApp().planning.value
  return Parts === undefined ? null : <Parts.BudgetDetails />
}
