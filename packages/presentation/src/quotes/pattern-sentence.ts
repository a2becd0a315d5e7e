import type { Issue } from '@anslag/pricing'
import { fill } from '../format/fill.ts'
import { formatParam } from '../issues/params.ts'
import { known } from '../names/known.ts'
import type { Texts } from '../texts/texts.ts'
import { quotePatternOf } from './known-patterns.ts'
import type { QuoteWords } from './texts/quote.ts'

/** What a text should look like, where the form is one of a quote. */
const ofPattern = (issue: Issue, texts: Texts, words: QuoteWords): string | undefined => {
  const { expected } = issue.params
  const form = issue.code === 'format/pattern' ? quotePatternOf(String(expected)) : undefined
  const template = known<string>(texts.issues, issue.code)
  if (form === undefined || template === undefined) return undefined
  return fill(template, { given: formatParam(issue, 'given', texts, {}), expected: words.patterns[form] })
}

/** A number where a text should be: what the text should look like is worth more than that it is a text. */
const ofNumber = (issue: Issue, texts: Texts, words: QuoteWords): string | undefined => {
  const template = known<string>(texts.issues, 'format/pattern')
  const { rule, expected } = issue.params
  if (rule !== 'QR-04' || expected !== 'string' || template === undefined) return undefined
  const counts = /\/(quantity|value|rate|vatRate|percent)$/.test(issue.path)
  const form = counts ? words.patterns.quantity : words.patterns.amount
  return fill(template, { given: formatParam(issue, 'given', texts, {}), expected: form })
}

/** What a text of a quote should look like instead; undefined for an issue of another kind, or a form without words. */
export const patternSentence = (issue: Issue, texts: Texts, words: QuoteWords): string | undefined =>
  ofPattern(issue, texts, words) ?? ofNumber(issue, texts, words)
