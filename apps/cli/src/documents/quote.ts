import { type Result, readJson } from '@anslag/pricing'
import { type Quote, readQuote, readQuoteText } from '@anslag/quotes'
import type { Environment } from '../environment.ts'
import { type Message, message } from '../message.ts'
import { done, refused, type Step } from '../outcome.ts'
import { formatOf, isOurs, stepOf } from './read-document.ts'
import { readText } from './read-text.ts'

/** Of more than this many issues, the others are counted. */
const most = 50

/** Ten thousand lines with the same fault say it fifty times. */
const shortened = (messages: readonly Message[]): readonly Message[] =>
  messages.length <= most
    ? messages
    : [...messages.slice(0, most), message('quote/more-issues', { count: messages.length - most })]

/** The result of reading or changing a quote, with its issues, by their rules, as messages about that file. */
export const quoteStep = <T>(file: string | undefined, result: Result<T>): Step<T> => {
  const step = stepOf(file, result)
  if (step.ok) return step
  const messages = step.refusals.flatMap((refusal) => refusal.messages)
  return { ok: false, refusals: [{ file, messages: shortened(messages), count: messages.length }] }
}

/** The text of a file that is meant to be a quote; another document of ours is refused with one message. */
export const readQuoteDocument = async (file: string, environment: Environment): Promise<Step<string>> => {
  const text = await readText(file, environment)
  if (!text.ok) return text
  const json = readJson(text.value)
  const format = json.ok ? formatOf(json.value) : undefined
  return format !== undefined && !format.startsWith('quote/') && isOurs(format)
    ? refused(file, [message('file/other-format', { given: format, allowed: ['quote/1'] })])
    : text
}

/** Reads a quote and holds it to every rule. */
export const readQuoteFile = async (file: string, environment: Environment): Promise<Step<Quote>> => {
  const text = await readQuoteDocument(file, environment)
  if (!text.ok) return text
  const json = readJson(text.value)
  return quoteStep(file, json.ok ? readQuote(json.value) : readQuoteText(text.value))
}

/** A revision of a quote: the one that was asked for, else the last. */
export const revisionOf = (file: string, quote: Quote, given: string | undefined) => {
  const { revisions } = quote
  const revision =
    given === undefined ? revisions.at(-1) : revisions.find(({ content }) => String(content.revision) === given)
  return revision === undefined
    ? refused(file, [message('quote/no-such-revision', { given: given ?? '', revisions: revisions.length })])
    : done(revision)
}
