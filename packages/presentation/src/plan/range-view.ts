import type { Plan, Spreading } from '@anslag/planning'
import type { PriceBookDocuments } from '@anslag/pricing'
import { fill } from '../format/fill.ts'
import { formatKroner } from '../format/kroner.ts'
import { formatDecimal, formatMoney, formatPercent } from '../format/number.ts'
import { listed } from '../issues/lists.ts'
import { amountName } from '../names/amount-name.ts'
import { known } from '../names/known.ts'
import { placeOf } from '../names/place.ts'
import { placeName } from '../names/place-name.ts'
import type { Texts } from '../texts/texts.ts'
import { contributionName } from './contribution-name.ts'
import type { Grid } from './grid.ts'
import type { PlanWords } from './texts/plan.ts'

/** What a range is told from. */
export interface RangeOfPlan extends Pick<Plan, 'range' | 'priceList' | 'request' | 'needsAssessment'> {
  readonly terms: Pick<Plan['terms'], 'percentile'>
  readonly parameters: Pick<Plan['parameters'], 'recovery'>
}

/** What an order may cost. All strings are ready to show. */
export interface RangeView {
  readonly heading: string
  /** The amount to budget first; on a demonstration list its own name says that it is an example. */
  readonly amount: { readonly label: string; readonly value: string }
  readonly table: Grid
  readonly sentences: readonly string[]
  /** What makes it uncertain, what matters most first. */
  readonly matters: { readonly heading: string; readonly rows: readonly (readonly [name: string, width: string])[] }
  /** The question whose answer would narrow the range most. */
  readonly next: string | undefined
}

type Words = PlanWords['range']

/** So many of what makes it uncertain are worth telling. */
const mostMatters = 6

/** What the amount to budget is called: on a list that is made up, an example. */
export const budgetName = (status: Plan['priceList']['status'], { range: words }: PlanWords): string =>
  status === 'demonstration' ? words.example : words.budget

const table = (plan: RangeOfPlan, texts: Texts, all: PlanWords): Grid => {
  const { range, parameters, priceList, needsAssessment } = plan
  const { range: words } = all
  const isOpen = needsAssessment.length > 0
  const recovers = parameters.recovery !== '0'
  const from = (label: string): string => (isOpen ? fill(texts.estimate.from, { label }) : label)
  const exact = ({ net, vat, gross, own }: { readonly [K in 'net' | 'vat' | 'gross' | 'own']: string }) =>
    [net, vat, gross, ...(recovers ? [own] : [])].map((amount) => formatMoney(amount, texts))
  const drawn = (point: keyof Spreading) =>
    [range.net, range.vat, range.gross, ...(recovers ? [range.own] : [])].map((of) => formatKroner(of[point], texts))
  return {
    columns: [
      words.of,
      texts.estimate.net,
      texts.estimate.vat,
      texts.estimate.gross,
      ...(recovers ? [fill(words.afterRecovery, { recovery: formatPercent(parameters.recovery, texts) })] : []),
    ],
    rows: [
      [from(budgetName(priceList.status, all)), ...exact(range.budget)],
      [amountName(words.usual, plan, texts, isOpen), ...exact(range.usual)],
      [words.low, ...drawn('low')],
      [words.median, ...drawn('median')],
      [words.high, ...drawn('high')],
    ],
  }
}

const sentences = (
  { range: { contributions, budget }, terms, needsAssessment }: RangeOfPlan,
  texts: Texts,
  words: Words,
): readonly string[] => {
  const open = needsAssessment.map(({ component }) => known<string>(texts.components, component) ?? component)
  return [
    contributions.length === 0
      ? words.certain
      : fill(words.higher, { percentile: formatDecimal(terms.percentile, texts) }),
    fill(words.set, { allowance: formatMoney(budget.allowance, texts) }),
    ...(open.length === 0 ? [] : [fill(words.atLeast, { components: listed(open) })]),
  ]
}

/** What an order may cost, why the amount to budget is what it is, and what makes it uncertain. */
export const rangeView = (
  plan: RangeOfPlan,
  texts: Texts,
  words: PlanWords,
  documents: Partial<PriceBookDocuments> = {},
): RangeView => {
  const { range, priceList, request } = plan
  const matters = range.contributions.filter(({ width }) => width !== '0.00').slice(0, mostMatters)
  const { nextQuestion } = range
  return {
    heading: words.range.heading,
    amount: { label: budgetName(priceList.status, words), value: formatMoney(range.budget.gross, texts) },
    table: table(plan, texts, words),
    sentences: sentences(plan, texts, words.range),
    matters: {
      heading: words.range.matters,
      rows: matters.map((each) => [
        contributionName(each, request, texts, documents),
        fill(words.range.narrower, { amount: formatKroner(each.width, texts) }),
      ]),
    },
    next:
      nextQuestion === undefined
        ? undefined
        : fill(words.range.next, {
            question: placeName(placeOf(nextQuestion), request, texts, documents.catalogue),
          }),
  }
}
