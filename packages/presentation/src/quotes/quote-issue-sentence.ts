import type { Issue } from '@anslag/pricing'
import { fill } from '../format/fill.ts'
import { formatDecimal, formatMoney } from '../format/number.ts'
import { choicesIn } from '../issues/choices.ts'
import { issueSentence } from '../issues/issue-sentence.ts'
import { listed } from '../issues/lists.ts'
import { formatParam, type KnownNames } from '../issues/params.ts'
import { known } from '../names/known.ts'
import { nameById } from '../names/names-in.ts'
import { stablePlaceName } from '../names/stable-place-name.ts'
import { tariffName } from '../names/tariff-name.ts'
import type { Texts } from '../texts/texts.ts'
import { formatMoment } from './moment.ts'
import { patternSentence } from './pattern-sentence.ts'
import type { QuoteWords } from './texts/quote.ts'

const moment = /^\d{4}-\d{2}-\d{2}T/

/** A quantity, a rate or a percentage with decimals. */
const decimal = /^-?\d+\.\d+$/

const amount = /^-?\d+\.\d{2}$/

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

/** `S 25: 40937.00` as `S 25 %: 40 937,00 kr`; nothing is a dash. */
const agreed = (amounts: readonly string[], texts: Texts): string =>
  amounts.length === 0
    ? '–'
    : listed(
        amounts.map((each) => {
          const [group = '', net = ''] = each.split(': ')
          return `${group} %: ${formatMoney(net, texts)}`
        }),
      )

const refName = (ref: string, texts: Texts, { request, catalogue }: KnownNames): string =>
  ref.startsWith('/') ? stablePlaceName(ref, request ? [request] : [], texts, catalogue) : tariffName(ref, texts)

/** What the request that a quote is for calls a thing. */
const ofRequest = (list: string, id: string, texts: Texts, { request, catalogue }: KnownNames): string =>
  nameById(list, id, request ? [request] : [], texts, catalogue)

/** What the rules of the custodian say, in the words that the request itself is told with. */
const blocking = (issue: Issue, code: string, texts: Texts, names: KnownNames): string => {
  const sentence = issueSentence({ ...issue, code }, texts, names)
  // A file that somebody made may lack what the sentence is about.
  return /\{\w+\}/.test(sentence) ? `(${code})` : sentence
}

/** Issues that say again what the estimate remarks on. */
const ofEstimate: readonly string[] = ['quote/blocked', 'quote/remark-not-answered']

const roleName = (role: string, { roles }: QuoteWords): string => known<string>(roles, role) ?? role

const paramInWords = (issue: Issue, name: string, texts: Texts, words: QuoteWords, names: KnownNames): string => {
  const value = issue.params[name] ?? ''
  if (issue.code === 'quote/agreed-differs' && Array.isArray(value)) return agreed(value, texts)
  if (name === 'sources' && Array.isArray(value))
    return listed(value.map((id) => ofRequest('sources', id, texts, names)))
  if (name === 'delivery' && value !== '') return ofRequest('deliveries', String(value), texts, names)
  if (issue.code === 'quote/not-permitted') return listed([value].flat().map((each) => roleName(String(each), words)))
  if (Array.isArray(value)) return value.length === 0 ? '–' : listed(value)
  if (typeof value !== 'string') return formatParam(issue, name, texts, names)
  if (name === 'component') return known<string>(texts.components, value) ?? value
  if (name === 'ref' && issue.code !== 'quote/not-answered') return refName(value, texts, names)
  if (name === 'code' && ofEstimate.includes(issue.code)) return blocking(issue, value, texts, names)
  if (moment.test(value)) return formatMoment(value, texts, words)
  if (amount.test(value) && issue.code.startsWith('quote/')) return formatMoney(value, texts)
  if (decimal.test(value) && issue.code.startsWith('quote/')) return formatDecimal(value, texts)
  return named(name, value, texts, words) ?? formatParam(issue, name, texts, names)
}

/**
 * An issue of a quote, of a mapping to accounts, or of any document that a quote was made of, in words: what is wrong and
 * what to do. The number of the rule that was broken stands in `params.rule`, so show it beside the sentence.
 */
export const quoteIssueSentence = (issue: Issue, texts: Texts, words: QuoteWords, names: KnownNames = {}): string => {
  const template = known<string>(words.issues, issue.code)
  if (template === undefined) return patternSentence(issue, texts, words) ?? issueSentence(issue, texts, names)
  const params = Object.keys(issue.params).map((name) => [name, paramInWords(issue, name, texts, words, names)])
  return fill(choicesIn(template, issue), Object.fromEntries(params))
}
