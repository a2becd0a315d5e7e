import { fill, formatKroner } from '@anslag/presentation'
import { Disclosure, RangePicture } from '@anslag/ui'
import { useApp } from '../shell/app-context.ts'
import { useBudgetName } from './budget-name.ts'
import { NextQuestion } from './next-question.tsx'
import type { Planned } from './planned.ts'
import { WhatMatters } from './what-matters.tsx'

interface RangeProps {
  readonly of: Extract<Planned, { kind: 'planned' }>
}

const inOre = (amount: string): string => amount.replace('.', '')

/** The names of the two marks of the picture. */
const Legend = ({ usual, budget }: { readonly usual: string; readonly budget: string }) => (
  <p class="range-legend" aria-hidden="true">
    <span>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <circle class="range-usual" cx="8" cy="8" r="6" />
      </svg>{' '}
      {usual}
    </span>{' '}
    <span key={budget}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path class="range-budget" d="M8 1 l8 14 h-16 z" />
      </svg>{' '}
      {budget}
    </span>
  </p>
)

/** The range incl. VAT as a picture, and the same figures as a table. */
const Range = ({ of: { of, range } }: RangeProps) => {
  const { page, texts, allOpen } = useApp()
  const words = page.planning
  const { low, median, high } = range.gross
  const usual = of.totals.gross
  const budget = range.budget.gross
  const name = useBudgetName(of)
  const about = (amount: string) => formatKroner(amount, texts, 100)
  const sentence = fill(words.range, { low: about(low), high: about(high) })
  const rows = [
    [words.points.low, about(low)],
    [words.points.usual, formatKroner(usual, texts)],
    [words.points.median, about(median)],
    [words.points.high, about(high)],
    ...(of.buyerCost === undefined || of.buyerCost.recovery === '0'
      ? []
      : [[words.points.own, formatKroner(range.budget.own, texts)] as const]),
  ] as const
  return (
    <div class="range">
      <RangePicture
        title={sentence}
        points={{
          low: inOre(low),
          median: inOre(median),
          high: inOre(high),
          usual: inOre(usual),
          budget: inOre(budget),
        }}
      />
      <Legend usual={words.points.usual} budget={name} />
      <p key={sentence}>{sentence}</p>
      <Disclosure class="how" summary={words.asTable} allOpen={allOpen.value}>
        <table class="payment">
          <caption>
            {name}. {words.inclVat}
          </caption>
          <tbody>
            {rows.map(([label, value]) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td key={value} class="amount">
                  {value}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Disclosure>
    </div>
  )
}

const Why = ({ of: { of, range } }: RangeProps) => {
  const { planning: words } = useApp().page
  if (range.budget.gross === of.totals.gross) return null
  const unanswered = of.issues.some(({ code }) => code === 'driver/not-answered')
  return <p class="why">{unanswered ? words.why : words.whyAnswered}</p>
}

/** What stands below the amount to budget: its range, why it is higher than with usual hours, what to answer next, and what makes it uncertain. */
export const RangeDetails = ({ of }: RangeProps) => (
  <>
    <Range of={of} />
    <Why of={of} />
    <NextQuestion of={of} />
    <WhatMatters of={of} />
  </>
)
