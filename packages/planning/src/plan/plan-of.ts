import {
  type AmountText,
  type BookOnDay,
  type Day,
  type DecimalText,
  type Estimate,
  failure,
  type Issue,
  type Request,
  type Result,
  success,
} from '@anslag/pricing'
import { type CeilingInput, readCeiling, type WithinCeiling, withinCeiling } from '../ceiling/within-ceiling.ts'
import { startOn } from '../days/start.ts'
import { forecastOf } from '../delivery/forecast.ts'
import { effectsOf } from '../effects/effects.ts'
import { rangeOf } from '../range/cost-range.ts'
import { type PlanningTerms, planningTerms } from '../range/planning-terms.ts'
import { type Sampling, usualSampling } from '../range/settings.ts'
import { changeOfScope } from '../scope/change-of-scope.ts'
import { stagesOf } from '../stages/stages.ts'
import { waysToPayLess } from '../ways/ways.ts'
import { type ExchangeRate, termIssues } from '../years/terms.ts'
import { yearsOf } from '../years/years-of.ts'
import type { Plan, PlannedChange, PlanParameters, PlanSums } from './plan.ts'

/** What a plan is asked for. */
export interface PlanInput extends BookOnDay {
  /** Made with the same book on the same day. */
  readonly estimate: Estimate
  /** The day that the project begins; without it, the pricing day. */
  readonly start?: Day
  /** By how many percent prices rise from one year to the next; without it, as the price list says. */
  readonly growth?: DecimalText
  /** How many percent of its VAT the buyer recovers; without it, none. */
  readonly recovery?: DecimalText
  readonly rates?: readonly ExchangeRate[]
  readonly ceiling?: CeilingInput
  /** The request that was decided before, where this one is a change of it. */
  readonly decided?: Request
  readonly sampling?: Sampling
}

const sums = (amounts: { readonly [K in keyof PlanSums]: AmountText }): PlanSums => {
  const { net, vat, gross } = amounts
  return { net, vat, gross }
}

const changeFrom = (decided: Request, { estimate, book, day }: PlanInput): Result<PlannedChange> => {
  const change = changeOfScope(decided, estimate.request, { book, day })
  if (!change.ok) return change
  const { difference, handling, total, reasons } = change.value
  const between = { net: difference.net.change, vat: difference.vat.change, gross: difference.gross.change }
  return success({ decided, difference: between, handling: sums(handling), total: sums(total), reasons })
}

/** What was asked for beyond what every plan has. */
const extras = (
  input: PlanInput,
  terms: PlanningTerms,
  sampling: Sampling,
): Result<{ readonly ceiling?: WithinCeiling; readonly change?: PlannedChange }> => {
  const { estimate, book, day, ceiling: asked, decided } = input
  const ceiling = asked && withinCeiling(estimate.request, { book, day }, asked, terms, sampling)
  const change = decided && changeFrom(decided, input)
  const wrong = [ceiling, change].flatMap((result) => (result === undefined || result.ok ? [] : result.issues))
  if (wrong.length > 0) return failure(wrong)
  return success({
    ...(ceiling?.ok ? { ceiling: ceiling.value } : {}),
    ...(change?.ok ? { change: change.value } : {}),
  })
}

type Computed = Pick<Plan, 'range' | 'effects' | 'ways' | 'years' | 'forecast' | 'stages'>

const computed = (
  input: PlanInput,
  terms: PlanningTerms,
  { seed, draws, growth, recovery, rates }: PlanParameters,
): Result<Computed> => {
  const { estimate, book, day, start } = input
  const by = { book, day }
  const sampling = { seed, count: draws }
  const range = rangeOf(estimate, by, terms, { ...sampling, recovery })
  if (!range.ok) return range
  const forecast = forecastOf({ ...by, estimate, terms, sampling, ...(start === undefined ? {} : { start }) })
  if (!forecast.ok) return forecast
  const firstDelivery = forecast.value.delivered.median
  const years = yearsOf(estimate, range.value.budget, { firstDelivery, growth, recovery, rates })
  if (!years.ok) return years
  const effects = effectsOf(estimate.request, by)
  if (!effects.ok) return effects
  const found = waysToPayLess(estimate.request, by)
  if (!found.ok) return found
  const ways = found.value.map(({ request: _request, ...way }) => way)
  const stages = stagesOf(estimate)
  return success({
    range: range.value,
    effects: effects.value,
    ways,
    years: years.value,
    forecast: forecast.value,
    stages,
  })
}

/** All that cannot be in what is asked for, at once. */
const wrongWith = (
  { estimate: { request }, book, day, start, ceiling }: PlanInput,
  { growth, recovery, rates }: PlanParameters,
): readonly Issue[] => {
  const read = [startOn(start, day), ...(ceiling === undefined ? [] : [readCeiling(ceiling, request, book)])]
  const [begins = [], offers = []] = read.map((result) => (result.ok ? [] : result.issues))
  return [...begins, ...termIssues({ firstDelivery: day, growth, recovery, rates }, day), ...offers]
}

/**
 * Everything that planning says of an order, and what it was computed from. Same arguments, same document, on every machine:
 * amounts from draws are whole øre, and days whole days, so that no difference in the last bit of a machine's logarithms shows.
 *
 * @returns the plan; or issues: `plan/no-terms` of a price list that says nothing of planning, and what cannot be planned with.
 */
export const plan = (input: PlanInput): Result<Plan> => {
  const { estimate, book, start, growth, recovery = '0', rates = [], sampling = usualSampling } = input
  const terms = planningTerms(book)
  if (!terms.ok) return terms
  const parameters: PlanParameters = {
    seed: sampling.seed,
    draws: sampling.count,
    ...(start === undefined ? {} : { start }),
    growth: growth ?? terms.value.yearlyGrowth,
    recovery,
    rates,
  }
  const wrong = wrongWith(input, parameters)
  if (wrong.length > 0) return failure(wrong)
  const made = computed(input, terms.value, parameters)
  if (!made.ok) return made
  const asked = extras(input, terms.value, sampling)
  if (!asked.ok) return asked
  const { engine, day, priceList, catalogue, vatTable, request, needsAssessment } = estimate
  return success({
    format: 'plan/1',
    engine,
    day,
    priceList,
    catalogue,
    vatTable,
    request,
    needsAssessment,
    terms: terms.value,
    parameters,
    ...made.value,
    ...asked.value,
  })
}
