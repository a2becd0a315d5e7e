import { failure, type Result, readJson, success } from '@anslag/pricing'
import { type Quote, readQuote, readQuoteText } from '@anslag/quotes'
import type { Environment } from '../environment.ts'
import { type Message, message } from '../message.ts'
import type { Refusal } from '../outcome.ts'
import { formatOf, inFile, isOurs } from './read-document.ts'
import { type ReadText, readTextWithin } from './read-text.ts'

/** Of more than this many issues, the others are counted. */
const most = 50

/** Ten thousand lines with the same fault say it fifty times. */
const shortened = (messages: readonly Message[]): readonly Message[] =>
  messages.length <= most
    ? messages
    : [...messages.slice(0, most), message('quote/more-issues', { count: messages.length - most })]

/** The result of reading or changing a quote, with its issues, by their rules, as messages about that file. */
export const quoteInFile = <T>(file: string | undefined, result: Result<T>): Result<T, Refusal> => {
  const read = inFile(file, result)
  if (read.ok) return read
  const messages = read.issues.flatMap((refusal) => refusal.messages)
  return failure([{ file, messages: shortened(messages), count: messages.length }])
}

/** The text of a file that is meant to be a quote; another document of ours is refused with one message. */
export const readQuoteDocument = async (file: string, environment: Environment): Promise<Result<ReadText, Refusal>> => {
  const read = await readTextWithin(file, environment)
  if (!read.ok) return read
  const json = readJson(read.value.text)
  const format = json.ok ? formatOf(json.value) : undefined
  return format !== undefined && !format.startsWith('quote/') && isOurs(format)
    ? failure([{ file, messages: [message('file/other-format', { given: format, allowed: ['quote/1'] })] }])
    : read
}

/** Reads a quote and holds it to every rule. */
export const readQuoteFile = async (file: string, environment: Environment): Promise<Result<Quote, Refusal>> => {
  const read = await readQuoteDocument(file, environment)
  if (!read.ok) return read
  const { text } = read.value
  const json = readJson(text)
  return quoteInFile(file, json.ok ? readQuote(json.value) : readQuoteText(text))
}

/** A revision of a quote: the one that was asked for, else the last. */
export const revisionOf = (file: string, quote: Quote, given: string | undefined) => {
  const { revisions } = quote
  const revision =
    given === undefined ? revisions.at(-1) : revisions.find(({ content }) => String(content.revision) === given)
  return revision === undefined
    ? failure([
        { file, messages: [message('quote/no-such-revision', { given: given ?? '', revisions: revisions.length })] },
      ])
    : success(revision)
}
