import type { InLanguage, Wording } from '../../texts/in-language.ts'
import { ceiling } from './ceiling.ts'
import { ceilingIssues } from './ceiling-issues.ts'
import { dayIssues } from './day-issues.ts'
import { forecast } from './forecast.ts'
import { range } from './range.ts'
import { rangeIssues } from './range-issues.ts'
import { scope } from './scope.ts'
import { stages } from './stages.ts'
import { terms } from './terms.ts'
import { ways } from './ways.ts'
import { years } from './years.ts'

/** All texts of plans: only those who plan load them. */
export const plan = {
  language: { nb: 'nb', nn: 'nn', en: 'en' } as const,
  issues: { ...rangeIssues, ...ceilingIssues, ...dayIssues },
  range,
  ways,
  ceiling,
  years,
  forecast,
  stages,
  scope,
  terms,
} satisfies Wording

/** All texts of plans in one language. */
export type PlanWords = InLanguage<typeof plan>
