import type { Quote } from '../quote/quote.ts'
import { ruleIssues } from '../rules/table.ts'
import { forged } from './changed.ts'
import { changeQuote, richQuote } from './rich-quote.ts'

/** Of {@link richQuote}, the revision that was accepted. */
export const content = '/revisions/1/content'

export const rich = richQuote()

export const change = changeQuote()

/** Where a quote breaks a rule, once it has other values at JSON Pointers and is sealed anew: `path {params}`. */
export const breaches = (rule: string, values: Readonly<Record<string, unknown>>, quote: Quote = rich) =>
  ruleIssues(forged(quote, values)).flatMap(({ path, params: { rule: broken, ...params } }) =>
    broken === rule ? [[path, params] as const] : [],
  )

/** The paths alone. */
export const places = (rule: string, values: Readonly<Record<string, unknown>>, quote: Quote = rich) =>
  breaches(rule, values, quote).map(([path]) => path)
