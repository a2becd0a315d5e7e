import {
  type BookOnDay,
  type Day,
  downloadMonths,
  type Estimate,
  failure,
  type Issue,
  monthsAfter,
  type Result,
  success,
} from '@anslag/pricing'
import { type Start, startOn } from '../days/start.ts'
import { workingDaysAfter } from '../days/working-days.ts'
import { type DaySpan, daySpan } from '../draws/forecast/day-span.ts'
import { type DrawnDays, drawnDays, type Waits } from '../draws/forecast/drawn-days.ts'
import { drawnTotal } from '../draws/totals/drawn-total.ts'
import { type OpenOrder, openOrder } from '../draws/totals/open-order.ts'
import { drawings } from '../draws/uncertainty/drawings.ts'
import type { PlanningTerms } from '../range/planning-terms.ts'
import type { Sampling } from '../range/settings.ts'
import { type AwaitedData, awaitedData } from './awaited.ts'
import { type RequiredEnclosure, requiredEnclosures } from './enclosures.ts'
import { firstDeliveryOf } from './first-delivery.ts'
import { raise } from './issues.ts'

/** Days on which something may happen: of ten orders it does so before `low` in one and after `high` in one. */
export interface DateSpan {
  readonly low: Day
  readonly median: Day
  readonly high: Day
}

/** What a forecast takes for granted; each is said beside it. */
export const forecastAssumptions = [
  'complete-when-it-starts',
  'waits-at-the-same-time',
  'prices-count-as-hours',
  'later-deliveries-apart',
  'sources-not-answered',
] as const

/** One of {@link forecastAssumptions}. */
export type ForecastAssumption = (typeof forecastAssumptions)[number]

/**
 * When the first delivery may come, on two clocks: what it waits for (the queue, data of others), and working time. Days are
 * working days in Norway, Monday to Friday without public holidays.
 */
export interface DeliveryForecast {
  /** The working day from which days are counted. */
  readonly start: Day
  /** Absent where the request names no delivery. */
  readonly deliveryId?: string
  readonly waiting: DaySpan
  readonly work: DaySpan
  /** Both: percentiles of parts cannot be added. */
  readonly total: DaySpan
  readonly workBegins: DateSpan
  readonly delivered: DateSpan
  /** The last day to fetch the files: they are deleted six months after the delivery. */
  readonly downloadUntil: DateSpan
  readonly enclosures: readonly RequiredEnclosure[]
  readonly data: readonly AwaitedData[]
  readonly assumptions: readonly ForecastAssumption[]
  readonly issues: readonly Issue[]
}

/** What a forecast is asked for. */
export interface ForecastInput extends BookOnDay {
  readonly estimate: Estimate
  readonly terms: Pick<PlanningTerms, 'correlation' | 'forecast'>
  readonly sampling: Sampling
  /** The day that the project begins; without it, the pricing day. */
  readonly start?: Day
}

/** Most working days of a forecast: some thirty years. */
const mostDays = 7_500

const sourcesList = '/sources'

const waitsOf = (data: readonly AwaitedData[], more: Waits['more']): Waits => ({
  named: data.filter(({ own }) => !own).map(({ source }) => source),
  ...(more === undefined ? {} : { more }),
})

/** What comes with the first delivery of an order, whatever is answered. */
const ofFirstDelivery = ({ assumed, questions }: OpenOrder): OpenOrder => ({
  assumed: firstDeliveryOf(assumed),
  questions: questions.map((question) => ({
    ...question,
    estimates: new Map([...question.estimates].map(([place, priced]) => [place, firstDeliveryOf(priced)])),
  })),
})

const daysOf = (
  { terms, sampling }: ForecastInput,
  estimate: Estimate,
  order: OpenOrder,
  data: readonly AwaitedData[],
): DrawnDays => {
  const dependent = drawings({ ...sampling, correlation: terms.correlation })
  const independent = drawings({ ...sampling, correlation: { project: '0', component: '0' } })
  const { net } = drawnTotal(ofFirstDelivery(order), dependent).all
  const open = order.questions.find(({ name }) => name === sourcesList)
  const waits = waitsOf(data, open && dependent.columnOf(open))
  return drawnDays(net, estimate.lines, waits, terms.forecast, independent)
}

const datesAfter = (start: Day, { low, median, high }: DaySpan): DateSpan => ({
  low: workingDaysAfter(start, low),
  median: workingDaysAfter(start, median),
  high: workingDaysAfter(start, high),
})

const assumptionsOf = (
  { lines, request }: Estimate,
  data: readonly AwaitedData[],
  { questions }: OpenOrder,
): readonly ForecastAssumption[] => {
  const isOpen = questions.some(({ name }) => name === sourcesList)
  return [
    'complete-when-it-starts',
    ...(isOpen || data.some(({ own }) => !own) ? (['waits-at-the-same-time'] as const) : []),
    ...(isOpen ? (['sources-not-answered'] as const) : []),
    ...(lines.some(({ unit }) => unit !== 'hour') ? (['prices-count-as-hours'] as const) : []),
    ...((request.deliveries?.length ?? 0) > 1 ? (['later-deliveries-apart'] as const) : []),
  ]
}

/** A warning where the request expects the first delivery before half of such orders are delivered. */
const expectationIssues = ({ request }: Estimate, { median }: DateSpan): readonly Issue[] => {
  const { id, expectedOn } = request.deliveries?.[0] ?? {}
  if (id === undefined || expectedOn === undefined || expectedOn >= median) return []
  const params = { thing: id, expected: expectedOn, likely: median }
  return [raise('plan/delivery-later-than-expected', '/deliveries/0/expectedOn', params)]
}

const forecastFrom = (
  { day: start, issues }: Start,
  days: DrawnDays,
  estimate: Estimate,
): Result<Omit<DeliveryForecast, 'enclosures' | 'data' | 'assumptions'>> => {
  const total = daySpan(days.total)
  if (total.high > mostDays) return failure([raise('plan/takes-too-long', '', { count: total.high, limit: mostDays })])
  const waiting = daySpan(days.waiting)
  const delivered = datesAfter(start, total)
  const untilOf = (day: Day) => monthsAfter(day, downloadMonths)
  const { low, median, high } = delivered
  const id = estimate.request.deliveries?.[0]?.id
  return success({
    start,
    ...(id === undefined ? {} : { deliveryId: id }),
    waiting,
    work: daySpan(days.work),
    total,
    workBegins: datesAfter(start, waiting),
    delivered,
    downloadUntil: { low: untilOf(low), median: untilOf(median), high: untilOf(high) },
    issues: [...issues, ...expectationIssues(estimate, delivered)],
  })
}

/**
 * When the first delivery of an order may come. Same arguments, same days.
 *
 * @returns the forecast; or errors where the start cannot be, the order cannot be priced with a number of things that it may
 * come to hold, or the work would take more than thirty years.
 */
export const forecastOf = (input: ForecastInput): Result<DeliveryForecast> => {
  const start = startOn(input.start, input.estimate.day)
  if (!start.ok) return start
  const order = openOrder(input.estimate, input)
  if (!order.ok) return order
  const estimate = firstDeliveryOf(input.estimate)
  const data = awaitedData(estimate, input)
  const forecast = forecastFrom(start.value, daysOf(input, estimate, order.value, data), estimate)
  if (!forecast.ok) return forecast
  const enclosures = requiredEnclosures(estimate)
  return success({ ...forecast.value, enclosures, data, assumptions: assumptionsOf(estimate, data, order.value) })
}
