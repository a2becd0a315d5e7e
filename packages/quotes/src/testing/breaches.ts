import type { Quote } from '../quote/quote.ts'
import { quoteRules } from '../rules/table.ts'
import { forged } from './changed.ts'
import { changeQuote, richQuote } from './rich-quote.ts'

/** Of {@link richQuote}, the revision that was accepted. */
export const content = '/revisions/1/content'

export const rich = richQuote()

export const change = changeQuote()

/** Where a quote breaks a rule, and what it says of it. */
export const breachesOf = (rule: string, quote: Quote) =>
  quoteRules
    .filter(({ id }) => id === rule)
    .flatMap(({ check }) => check(quote).map(({ path, params }) => [path, params]))

/** The same of a quote that has other values at JSON Pointers and is sealed anew. */
export const breaches = (rule: string, values: Readonly<Record<string, unknown>>, quote: Quote = rich) =>
  breachesOf(rule, forged(quote, values))

/** The paths alone. */
export const places = (rule: string, values: Readonly<Record<string, unknown>>, quote: Quote = rich) =>
  breaches(rule, values, quote).map(([path]) => path)
