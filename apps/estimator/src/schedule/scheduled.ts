import { budgetOf, forecastOf, planningTerms, stagesOf, usualSampling, yearsOf } from '@anslag/planning'
import { estimate, priceBookOn } from '@anslag/pricing'
import { booksOf } from '../planning/planner.ts'
import type { ScheduleReply, ScheduleTask } from './task.ts'

/** Years, days and stages of a request, by the growth that the price list states; the project begins on the pricing day. */
export const scheduled = ({ books, request, day, recovery }: ScheduleTask): ScheduleReply => {
  const known = booksOf(books)
  if (known === undefined) return { ok: false, issues: [] }
  const book = priceBookOn(day, known)
  if (!book.ok) return book
  const terms = planningTerms(book.value)
  if (!terms.ok) return terms
  const by = { book: book.value, day }
  const priced = estimate({ request, ...by })
  if (!priced.ok) return priced
  const forecast = forecastOf({ ...by, estimate: priced.value, terms: terms.value, sampling: usualSampling })
  if (!forecast.ok) return forecast
  const budget = budgetOf(priced.value, by, terms.value, usualSampling)
  if (!budget.ok) return budget
  const firstDelivery = forecast.value.delivered.median
  const growth = terms.value.yearlyGrowth
  const years = yearsOf(priced.value, budget.value, { firstDelivery, growth, recovery })
  if (!years.ok) return years
  return { ok: true, schedule: { years: years.value, forecast: forecast.value, stages: stagesOf(priced.value) } }
}
