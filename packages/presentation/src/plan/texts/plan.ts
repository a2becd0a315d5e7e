import type { InLanguage, Wording } from '../../texts/in-language.ts'
import { ceiling } from './ceiling.ts'
import { ceilingIssues } from './ceiling-issues.ts'
import { range } from './range.ts'
import { rangeIssues } from './range-issues.ts'
import { ways } from './ways.ts'

/** All texts of plans: only those who plan load them. */
export const plan = {
  language: { nb: 'nb', nn: 'nn', en: 'en' } as const,
  issues: { ...rangeIssues, ...ceilingIssues },
  range,
  ways,
  ceiling,
} satisfies Wording

/** All texts of plans in one language. */
export type PlanWords = InLanguage<typeof plan>
