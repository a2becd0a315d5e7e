import type * as z from 'zod/mini'
import { addAmounts, compareDecimals, type Issue, pointer, shortestPattern } from '../values/index.ts'
import { raise } from './issues.ts'
import type { planningSchema } from './planning-schema.ts'
import { decimalsOf, type Range } from './range.ts'

const hoursPerDay = '/planning/forecast/hoursPerDay'

type Planning = z.output<typeof planningSchema>

const isWithin = (value: string, low: string, high: string): boolean =>
  compareDecimals(value, low) >= 0 && compareDecimals(value, high) <= 0

const correlationIssues = ({ correlation }: Planning): readonly Issue[] => {
  const path = '/planning/correlation'
  const outside = (['project', 'component'] as const).filter((name) => !isWithin(correlation[name], '0', '1'))
  if (outside.length > 0)
    return outside.map((name) =>
      raise('price-list/correlation-outside', `${path}/${name}`, { given: correlation[name] }),
    )
  const { project, component } = correlation
  const together = addAmounts([project, component])
  return compareDecimals(together, '1') > 0
    ? [raise('price-list/correlation-above-one', path, { project, component })]
    : []
}

const amountIssues = ({ percentile, step, yearlyGrowth }: Planning): readonly Issue[] => [
  ...(compareDecimals(percentile, '0') > 0 && compareDecimals(percentile, '100') < 0
    ? []
    : [raise('price-list/percentile-outside', '/planning/percentile', { given: percentile })]),
  ...(compareDecimals(step, '0') > 0 ? [] : [raise('price-list/step-not-positive', '/planning/step', { given: step })]),
  ...(isWithin(yearlyGrowth, '0', '100')
    ? []
    : [raise('price-list/growth-outside', '/planning/yearlyGrowth', { given: yearlyGrowth })]),
]

const rangeIssues = (path: string, range: Range): readonly Issue[] => {
  const stated = decimalsOf(range)
  const descends = stated.some((value, index) => index > 0 && compareDecimals(stated[index - 1] ?? value, value) > 0)
  return [
    ...(descends ? [raise('price-list/range-descends', path, { given: stated })] : []),
    ...stated
      .filter((value) => !shortestPattern.test(value))
      .map((given) => raise('price-list/not-shortest', path, { given })),
    ...stated
      .filter((value) => value.startsWith('-') && path !== hoursPerDay)
      .map((given) => raise('price-list/negative', path, { given })),
  ]
}

const forecastIssues = ({ forecast }: Planning): readonly Issue[] => {
  const wrong = decimalsOf(forecast.hoursPerDay).find(
    (value) => compareDecimals(value, '0') <= 0 || compareDecimals(value, '24') > 0,
  )
  return [
    ...Object.entries(forecast).flatMap(([name, range]) => rangeIssues(pointer('planning', 'forecast', name), range)),
    ...(wrong === undefined ? [] : [raise('price-list/hours-per-day-outside', hoursPerDay, { given: wrong })]),
  ]
}

/** What is wrong with what a list says of planning. */
export const planningIssues = (planning: Planning): readonly Issue[] => [
  ...correlationIssues(planning),
  ...amountIssues(planning),
  ...forecastIssues(planning),
]
