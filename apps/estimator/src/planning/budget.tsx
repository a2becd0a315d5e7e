import { fill, formatDecimal } from '@anslag/presentation'
import type { Estimate } from '@anslag/pricing'
import type { Priced } from '../price/pricing.ts'
import { useApp } from '../shell/app-context.ts'
import { formatKroner } from './kroner.ts'

/** What the amount to budget is called: on a demonstration list it is an example, and says so itself. */
const useBudgetName = ({ totals, priceList }: Estimate): string => {
  const { page, texts } = useApp()
  const name = priceList.status === 'demonstration' ? page.planning.exampleAmount : page.planning.budget
  return totals.complete ? name : fill(texts.estimate.from, { label: name })
}

/** The amount to budget, the first and largest figure of the page; without a range, the sum with usual hours. */
export const Budget = ({ estimate, view: { totals }, documents }: Extract<Priced, { ok: true }>) => {
  const { page, texts, planned } = useApp()
  const name = useBudgetName(estimate)
  const words = page.planning
  const now = planned.value
  const failed = now?.kind === 'failed'
  const range = now?.kind === 'planned' ? now : undefined
  const percentile = formatDecimal(documents.list.planning?.percentile ?? '', texts)
  const value = range ? formatKroner(range.range.budget.gross, texts) : failed ? totals.gross.value : words.waiting
  return (
    <>
      <p class="budget" aria-busy={!failed && range?.of !== estimate}>
        <span key={name} class="budget-name">
          {failed ? words.usualHours : name}
        </span>{' '}
        <output key={value} class="amount" aria-live="off">
          {value}
        </output>
      </p>
      <p class="budget-basis">{failed ? words.failed : fill(words.within, { percentile })}</p>
    </>
  )
}

/** What stands beside the amount to budget, when it has come. */
export const BudgetDetails = () => {
  const { planned, planning } = useApp()
  const Parts = planning.value
  const now = planned.value
  return Parts !== undefined && now?.kind === 'planned' ? <Parts.RangeDetails of={now} /> : null
}
