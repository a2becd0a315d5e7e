import type { DateSpan, DaySpan, DeliveryForecast } from '@anslag/planning'
import type { CatalogueDocument, Request } from '@anslag/pricing'
import { formatDay } from '../format/day.ts'
import { fill } from '../format/fill.ts'
import { formatDecimal } from '../format/number.ts'
import { driverName } from '../names/driver-name.ts'
import { nameById } from '../names/names-in.ts'
import type { Texts } from '../texts/texts.ts'
import type { Grid } from './grid.ts'
import type { PlanWords } from './texts/plan.ts'

type Words = PlanWords['forecast']

/** A point of a time line: so many working days after its start, with the day. */
export interface TimePoint {
  readonly after: number
  readonly label: string
}

/** A time line: waiting until `workBegins`, then work until `delivered`, which 8 of 10 times lies between `low` and `high`. */
export interface TimelineView {
  readonly title: string
  readonly start: TimePoint
  readonly workBegins: TimePoint
  readonly delivered: { readonly low: TimePoint; readonly median: TimePoint; readonly high: TimePoint }
  /** What the stretches are called: waiting, work. */
  readonly waiting: string
  readonly work: string
}

/** When the first delivery may come. All strings are ready to show. */
export interface ForecastView {
  readonly heading: string
  /** Half by this day, 8 of 10 between those. */
  readonly within: string
  readonly table: Grid
  readonly needed: { readonly heading: string; readonly items: readonly string[] }
  readonly notes: readonly string[]
  readonly picture: TimelineView
}

const table = (forecast: DeliveryForecast, texts: Texts, words: Words): Grid => {
  const days = (label: string, { low, median, high }: DaySpan) => [
    label,
    ...[low, median, high].map((count) =>
      fill(count === 1 ? words.days.one : words.days.many, { count: formatDecimal(String(count), texts) }),
    ),
  ]
  const dates = (label: string, { low, median, high }: DateSpan) => [
    label,
    ...[low, median, high].map((day) => formatDay(day, texts)),
  ]
  return {
    columns: [words.what, words.low, words.median, words.high],
    rows: [
      days(words.waiting, forecast.waiting),
      days(words.work, forecast.work),
      days(words.total, forecast.total),
      dates(words.workBegins, forecast.workBegins),
      dates(words.delivered, forecast.delivered),
      dates(words.downloadUntil, forecast.downloadUntil),
    ],
  }
}

/** Sources by their ids, in words. */
type NameOf = (id: string) => string

const needed = (
  { enclosures, data }: DeliveryForecast,
  nameOf: NameOf,
  texts: Texts,
  words: Words,
): readonly string[] => [
  ...enclosures.map(({ enclosure, state }) =>
    fill(words.states[state], { document: driverName(`application.attachments.${enclosure}`, texts) }),
  ),
  ...data.map(({ source, own }) => fill(own ? words.own : words.awaited, { source: nameOf(source) })),
]

const picture = (
  { start, waiting, total, workBegins, delivered }: DeliveryForecast,
  texts: Texts,
  words: Words,
): TimelineView => {
  const day = (of: string): string => formatDay(of, texts)
  const point = (of: keyof DateSpan): TimePoint => ({ after: total[of], label: day(delivered[of]) })
  const { low, median, high } = { low: point('low'), median: point('median'), high: point('high') }
  return {
    title: fill(words.picture, { start: day(start), low: low.label, high: high.label }),
    start: { after: 0, label: day(start) },
    workBegins: { after: waiting.median, label: day(workBegins.median) },
    delivered: { low, median, high },
    waiting: words.waiting,
    work: words.work,
  }
}

/**
 * When the first delivery may come, in words.
 *
 * @param request the request whose delivery it is
 */
export const forecastView = (
  forecast: DeliveryForecast,
  request: Request,
  texts: Texts,
  { forecast: words }: PlanWords,
  catalogue?: CatalogueDocument,
): ForecastView => {
  const nameOf: NameOf = (id) => nameById('sources', id, [request], texts, catalogue)
  const { low, median, high } = forecast.delivered
  const day = (of: string): string => formatDay(of, texts)
  return {
    heading: words.heading,
    within: fill(words.within, { low: day(low), median: day(median), high: day(high) }),
    table: table(forecast, texts, words),
    needed: { heading: words.needed, items: needed(forecast, nameOf, texts, words) },
    notes: [
      ...forecast.assumptions.map((assumption) => words.assumptions[assumption]),
      words.workingDays,
      words.notAdded,
    ],
    picture: picture(forecast, texts, words),
  }
}
