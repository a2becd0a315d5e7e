import {
  budgetOf,
  forecastOf,
  type PlanningTerms,
  planningTerms,
  possibleOffers,
  stagesOf,
  usualSampling,
  waysToPayLess,
  withinCeiling,
  yearsOf,
} from '@anslag/planning'
import {
  type BookOnDay,
  type Estimate,
  estimate,
  type Issue,
  priceBookOn,
  type Result,
  steps,
  success,
} from '@anslag/pricing'
import { booksOf } from '../planning/planner.ts'
import type { Schedule, ScheduleReply, ScheduleSettings, ScheduleTask } from './task.ts'

/** What a schedule is made of, whatever the settings are. */
interface Made {
  readonly by: BookOnDay
  readonly terms: PlanningTerms
  readonly priced: Estimate
  readonly recovery: string
}

const ceilingFor = ({ priced, by, terms }: Made, { ceiling, offers }: ScheduleSettings) =>
  ceiling === undefined
    ? success(undefined)
    : withinCeiling(priced.request, by, { ceiling, offers }, terms, usualSampling)

const scheduleOf = (made: Made, settings: ScheduleSettings): Result<Schedule> => {
  const { by, terms, priced, recovery } = made
  const { start, rates } = settings
  const input = { ...by, estimate: priced, terms, sampling: usualSampling }
  const forecast = forecastOf(start === undefined ? input : { ...input, start })
  if (!forecast.ok) return forecast
  const budget = budgetOf(priced, by, terms, usualSampling)
  if (!budget.ok) return budget
  const firstDelivery = forecast.value.delivered.median
  const growth = settings.growth ?? terms.yearlyGrowth
  const years = yearsOf(priced, budget.value, { firstDelivery, growth, recovery, rates })
  if (!years.ok) return years
  const ceiling = ceilingFor(made, settings)
  if (!ceiling.ok) return ceiling
  const ways = waysToPayLess(priced.request, by)
  if (!ways.ok) return ways
  const possible = possibleOffers(priced.request, by.book)
  return success({
    ways: ways.value.map(({ request: _request, ...way }) => way),
    years: years.value,
    forecast: forecast.value,
    stages: stagesOf(priced),
    possible,
    ceiling: ceiling.value,
  })
}

/** Settings without those that an issue is about. */
const without = (settings: ScheduleSettings, issues: readonly Issue[]): ScheduleSettings => {
  const wrong = new Set(issues.flatMap(({ path }) => steps(path).slice(0, 1)))
  return {
    start: wrong.has('start') ? undefined : settings.start,
    growth: wrong.has('growth') ? undefined : settings.growth,
    rates: wrong.has('rates') ? [] : settings.rates,
    ceiling: wrong.has('ceiling') ? undefined : settings.ceiling,
    offers: wrong.has('offers') ? [] : settings.offers,
  }
}

/** What cannot be followed is left out and told, as an answer that cannot be read is. */
const followed = (made: Made, settings: ScheduleSettings, told: readonly Issue[]): ScheduleReply => {
  const result = scheduleOf(made, settings)
  if (result.ok) return { ok: true, schedule: result.value, issues: told }
  const rest = without(settings, result.issues)
  const isFewer = JSON.stringify(rest) !== JSON.stringify(settings)
  return isFewer ? followed(made, rest, [...told, ...result.issues]) : result
}

/** What makes a request cheaper, its years, days and stages, and what fits below a ceiling; the worker's part. */
export const scheduled = ({ books, request, day, recovery, settings }: ScheduleTask): ScheduleReply => {
  const known = booksOf(books)
  if (known === undefined) return { ok: false, issues: [] }
  const book = priceBookOn(day, known)
  if (!book.ok) return book
  const terms = planningTerms(book.value)
  if (!terms.ok) return terms
  const by = { book: book.value, day }
  const priced = estimate({ request, ...by })
  if (!priced.ok) return priced
  const possible = new Set(possibleOffers(priced.value.request, book.value))
  // What is no longer ordered cannot go.
  const offers = settings.offers.filter((offer) => possible.has(offer))
  return followed({ by, terms: terms.value, priced: priced.value, recovery }, { ...settings, offers }, [])
}
