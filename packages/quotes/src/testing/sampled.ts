import { forged } from './changed.ts'
import { changeQuote, richDraft, richQuote } from './rich-quote.ts'

/** A quote, as parsed JSON or as text, that breaks one rule; and the rules that it breaks besides. */
export interface BadSample {
  readonly rule: string
  readonly name: string
  readonly document: unknown
  readonly also?: readonly string[]
}

/** The good quotes that bad ones are made of. */
export const rich = richQuote()

export const change = changeQuote()

export const draft = richDraft()

export const content = '/revisions/1/content'

export const events = '/revisions/1/events'

export const text = (from: string, to: string): string => JSON.stringify(rich).replace(from, to)

export const bad = (rule: string, name: string, document: unknown, ...also: readonly string[]): BadSample => ({
  rule,
  name,
  document,
  also,
})

export const broken = (
  rule: string,
  name: string,
  values: Readonly<Record<string, unknown>>,
  ...also: readonly string[]
) => bad(rule, name, forged(rich, values), ...also)
