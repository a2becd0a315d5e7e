import type { Issue } from '@anslag/pricing'
import { formatDecimal } from '../format/decimal.ts'
import { fill } from '../format/fill.ts'
import { formatMoney } from '../format/money.ts'
import { issueSentence } from '../issues/issue-sentence.ts'
import { listed } from '../issues/lists.ts'
import { type KnownNames, saidParam } from '../issues/params.ts'
import { known } from '../names/known.ts'
import type { Texts } from '../texts/nb.ts'
import { quotePatternOf } from './known-patterns.ts'
import { formatMoment } from './moment.ts'
import type { QuoteWords } from './nb.ts'

const moment = /^\d{4}-\d{2}-\d{2}T/

/** A quantity, a rate or a percentage with decimals. */
const decimal = /^-?\d+\.\d+$/

const amount = /^-?\d+\.\d{2}$/

/** Parameters that stand for something with a name, and where the name is found. */
const named = (name: string, value: string, { statuses }: Texts, words: QuoteWords): string | undefined => {
  switch (name) {
    case 'status':
      return known<string>(words.statuses, value) ?? known<string>(statuses, value)
    case 'event':
      return known<string>(words.events, value)
    case 'document':
      return known<string>(words.documents, value)
    case 'term':
      return known<string>(words.terms, value)
    default:
      return undefined
  }
}

const said = (issue: Issue, name: string, texts: Texts, words: QuoteWords, names: KnownNames): string => {
  const value = issue.params[name] ?? ''
  if (Array.isArray(value)) return listed(value)
  if (typeof value !== 'string') return saidParam(issue, name, texts, names)
  if (name === 'component') return known<string>(texts.components, value) ?? value
  if (moment.test(value)) return formatMoment(value, texts, words)
  if (amount.test(value) && issue.code.startsWith('quote/')) return formatMoney(value, texts)
  if (decimal.test(value) && issue.code.startsWith('quote/')) return formatDecimal(value, texts)
  return named(name, value, texts, words) ?? saidParam(issue, name, texts, names)
}

/** What a text should look like, where the form is one of a quote. */
const ofPattern = (issue: Issue, texts: Texts, words: QuoteWords): string | undefined => {
  const { expected } = issue.params
  const form = issue.code === 'format/pattern' ? quotePatternOf(String(expected)) : undefined
  const template = known<string>(texts.issues, issue.code)
  if (form === undefined || template === undefined) return undefined
  return fill(template, { given: saidParam(issue, 'given', texts, {}), expected: words.patterns[form] })
}

/**
 * An issue of a quote, of a mapping to accounts, or of any document that a quote was made of, in words: what is wrong and
 * what to do. The number of the rule that was broken stands in `params.rule`, so show it beside the sentence.
 */
export const quoteIssueSentence = (issue: Issue, texts: Texts, words: QuoteWords, names: KnownNames = {}): string => {
  const template = known<string>(words.issues, issue.code)
  if (template === undefined) return ofPattern(issue, texts, words) ?? issueSentence(issue, texts, names)
  const params = Object.keys(issue.params).map((name) => [name, said(issue, name, texts, words, names)])
  return fill(template, Object.fromEntries(params))
}
