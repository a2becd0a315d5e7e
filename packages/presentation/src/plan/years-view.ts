import type { BudgetYear, CostType, ExchangedYears, YearAmounts, YearlyBudget, YearRows } from '@anslag/planning'
import type { CatalogueDocument } from '@anslag/pricing'
import { formatDay } from '../format/day.ts'
import { fill } from '../format/fill.ts'
import { atStart } from '../format/in-sentence.ts'
import { formatDecimal, formatMoney, formatPercent } from '../format/number.ts'
import { listed } from '../issues/lists.ts'
import { amountName, type PricedByList, type PricedRequest } from '../names/amount-name.ts'
import { nameById } from '../names/names-in.ts'
import type { Texts } from '../texts/texts.ts'
import type { Grid } from './grid.ts'
import type { PlanWords } from './texts/plan.ts'

type Words = PlanWords['years']

/** One column of the picture: its lengths are øre, as text, so that nothing is rounded. */
export interface YearColumn {
  readonly label: string
  readonly value: string
  readonly usual: string
  readonly allowance: string
}

/** A budget by calendar year. All strings are ready to show. */
export interface YearsView {
  readonly heading: string
  readonly table: Grid
  /** The years with usual hours, and what is set aside as a line of its own, for where there is little room. */
  readonly brief: Grid
  /** The same to pay by the Research Council's cost types, years as columns. */
  readonly byCostType: Grid
  /** To pay in other currencies, each under its rate. */
  readonly currencies: readonly { readonly heading: string; readonly table: Grid }[]
  /** What is assumed. */
  readonly notes: readonly string[]
  readonly picture: {
    readonly title: string
    readonly columns: readonly YearColumn[]
    readonly legend: readonly [string, string]
  }
}

const costTypes: readonly CostType[] = ['personnel-and-indirect', 'research-services', 'equipment', 'other-operating']

const table = ({ years, sum, recovery }: YearlyBudget, texts: Texts, words: Words, sumName: string): Grid => {
  const recovers = recovery !== '0'
  const money = (amount: string): string => formatMoney(amount, texts)
  const row = (label: string, { usual, allowance, total }: YearRows<YearAmounts>) => [
    label,
    ...[usual.net, allowance.net, total.net, total.vat, total.gross].map(money),
    ...(recovers ? [total.recovered, total.cost].map(money) : []),
  ]
  return {
    columns: [
      ...[words.year, words.usual, words.allowance, words.net, words.vat, words.gross],
      ...(recovers ? [words.recovered, words.cost] : []),
    ],
    rows: years.map((each) => row(String(each.year), each)),
    sum: row(sumName, sum),
  }
}

const brief = ({ years, sum, recovery }: YearlyBudget, texts: Texts, words: Words, sumName: string): Grid => {
  const recovers = recovery !== '0'
  const row = (label: string, { net, vat, gross, cost }: YearAmounts) => [
    label,
    ...[net, vat, gross, ...(recovers ? [cost] : [])].map((amount) => formatMoney(amount, texts)),
  ]
  return {
    columns: [words.year, words.net, words.vat, words.gross, ...(recovers ? [words.cost] : [])],
    rows: [
      ...years.map(({ year, usual }) => row(String(year), usual)),
      ...(sum.allowance.net === '0.00' ? [] : [row(words.allowance, sum.allowance)]),
    ],
    sum: row(sumName, sum.total),
  }
}

const byCostType = ({ years, sum, costType }: YearlyBudget, texts: Texts, words: Words, sumName: string): Grid => {
  const costs = [...years, sum].map(({ total }) => formatMoney(total.cost, texts))
  return {
    columns: [words.costType, ...years.map(({ year }) => String(year)), sumName],
    rows: costTypes.map((type) => [words.costTypes[type], ...costs.map((cost) => (type === costType ? cost : '–'))]),
  }
}

const inCurrency = (
  { currency, rate, day, years, sum }: ExchangedYears,
  budget: readonly BudgetYear[],
  texts: Texts,
  words: Words,
  sumName: string,
) => {
  const row = (label: string, { usual, allowance, total }: YearRows<string>) => [
    label,
    ...[usual, allowance, total].map((amount) => `${currency}\u00a0${formatDecimal(amount, texts)}`),
  ]
  return {
    heading: fill(words.exchanged, { currency, rate: formatDecimal(rate, texts), day: formatDay(day, texts) }),
    table: {
      columns: [words.year, words.usual, words.allowance, words.cost],
      rows: years.map((rows, index) => row(String(budget[index]?.year ?? ''), rows)),
      sum: row(sumName, sum),
    },
  }
}

/** Deliveries by their ids, in words. */
type NameOf = (id: string) => string

const notes = (
  { pricedIn, growth, recovery, sum, deliveries }: YearlyBudget,
  nameOf: NameOf,
  texts: Texts,
  words: Words,
) => {
  const year = String(pricedIn)
  const percent = (value: string): string => formatPercent(value, texts)
  return [
    growth === '0'
      ? fill(words.noGrowth, { year })
      : fill(words.growth, { year, growth: percent(growth), amount: formatMoney(sum.total.growth, texts) }),
    ...deliveries.map(({ id, day, from }) =>
      fill(words.placed[from], {
        thing: id === undefined ? words.firstDelivery : atStart(nameOf(id)),
        day: formatDay(day, texts),
      }),
    ),
    ...(deliveries.length > 1 ? [words.once, words.spread] : []),
    recovery === '0' ? words.noRecovery : fill(words.recovery, { recovery: percent(recovery) }),
    words.reading,
  ]
}

const hundredths = (amount: string): string => amount.replace('.', '')

const picture = ({ years }: YearlyBudget, texts: Texts, words: Words): YearsView['picture'] => {
  const columns = years.map(({ year, usual, allowance, total }) => ({
    label: String(year),
    value: formatMoney(total.cost, texts),
    usual: hundredths(usual.cost),
    allowance: hundredths(allowance.cost),
  }))
  const said = columns.map(({ label, value }) => fill(words.pictureYear, { year: label, cost: value }))
  return { title: fill(words.picture, { years: listed(said) }), columns, legend: [words.usual, words.allowance] }
}

/** The name of the row, or column, of sums of a budget by calendar year. */
export const yearsSumName = (of: PricedByList, texts: Texts, { years: words }: PlanWords): string =>
  amountName(words.sum, of, texts)

/**
 * A budget by calendar year, in words and tables.
 *
 * @param of the estimate or plan that it spreads
 */
export const yearsView = (
  budget: YearlyBudget,
  of: PricedRequest,
  texts: Texts,
  all: PlanWords,
  catalogue?: CatalogueDocument,
): YearsView => {
  const { years: words } = all
  const sumName = yearsSumName(of, texts, all)
  return {
    heading: amountName(words.heading, of, texts),
    table: table(budget, texts, words, sumName),
    brief: brief(budget, texts, words, sumName),
    byCostType: byCostType(budget, texts, words, sumName),
    currencies: budget.currencies.map((each) => inCurrency(each, budget.years, texts, words, sumName)),
    notes: notes(budget, (id) => nameById('deliveries', id, [of.request], texts, catalogue), texts, words),
    picture: picture(budget, texts, words),
  }
}
