import { originOf, type PriceListDocument, type Range } from '@anslag/pricing'
import type { SourceView } from '../explanation/explanation.ts'
import { sourceView } from '../explanation/origin.ts'
import { fill } from '../format/fill.ts'
import { formatDecimal, formatMoney, formatPercent } from '../format/number.ts'
import { formatQuantity } from '../format/quantity.ts'
import type { Texts } from '../texts/texts.ts'
import type { FigureView } from '../views/tariff-view.ts'
import type { PlanWords } from './texts/plan.ts'

/** A figure that plans are made by: its label says what it is. */
export interface TermView extends FigureView {
  readonly label: string
}

/** What a price list says of planning. All strings are ready to show. */
export interface PlanningTermsView {
  readonly heading: string
  readonly rows: readonly TermView[]
  readonly source: SourceView
  /** How the figures were reached, where the source does not state them. */
  readonly derivation: string | undefined
}

/** A share of the variance, `0.2`, in percent, by moving its point. */
const inPercent = (share: string): string => {
  const [whole = '0', decimals = ''] = share.split('.')
  const digits = `${whole}${decimals.padEnd(2, '0')}`
  const [integer, rest] = [digits.slice(0, whole.length + 2).replace(/^0+(?=\d)/, ''), digits.slice(whole.length + 2)]
  return rest === '' ? integer : `${integer}.${rest}`
}

/** What a price list says of planning, in words; undefined of a list that says nothing of it. */
export const planningTermsView = (
  list: PriceListDocument,
  texts: Texts,
  { terms: words, forecast: { days } }: PlanWords,
): PlanningTermsView | undefined => {
  const { planning } = list
  if (planning === undefined) return undefined
  const { percentile, step, correlation, yearlyGrowth, forecast } = planning
  const workingDays = (count: string): string =>
    fill(count === '1' ? days.one : days.many, { count: formatDecimal(count, texts) })
  const expected = (label: string, range: Range, shown: (value: string) => string): TermView => {
    if (typeof range === 'string') return { label, value: shown(range) }
    const bounds = { low: formatDecimal(range.low, texts), high: formatDecimal(range.high, texts) }
    return { label, value: shown(range.likely), range: fill(texts.priceList.range, bounds) }
  }
  return {
    heading: words.heading,
    rows: [
      { label: words.percentile, value: formatDecimal(percentile, texts) },
      { label: words.step, value: formatMoney(step, texts) },
      { label: words.project, value: formatPercent(inPercent(correlation.project), texts) },
      { label: words.component, value: formatPercent(inPercent(correlation.component), texts) },
      { label: words.yearlyGrowth, value: formatPercent(yearlyGrowth, texts) },
      expected(words.hoursPerDay, forecast.hoursPerDay, (hours) => formatQuantity(hours, 'hour', texts)),
      expected(words.queue, forecast.queue, workingDays),
      expected(words.thirdPartyData, forecast.thirdPartyData, workingDays),
    ],
    source: sourceView(originOf(list, planning), list.sources, texts),
    derivation: planning.derivation?.[texts.language],
  }
}
