import type { QuoteSide } from '@anslag/presentation/quote'
import { both, type Difference, failure, type Result, readEstimate, success } from '@anslag/pricing'
import {
  type Content,
  differenceFromEstimate,
  type Quote,
  type Recomputed,
  recompute,
  revisionDifference,
} from '@anslag/quotes'
import { documentsWithoutList } from '../../documents/compared.ts'
import { quoteInFile, readQuoteFile, revisionOf } from '../../documents/quote.ts'
import { formatOf, inFile, readDocument } from '../../documents/read-document.ts'
import { message } from '../../message.ts'
import { outcomeOf, type Refusal } from '../../outcome.ts'
import { quoteDifferenceLines } from '../../render/difference.ts'
import { recomputedLines } from '../../render/recomputed.ts'
import type { Command, Invocation } from '../command.ts'
import { bookOf } from './entry.ts'

interface Compared {
  readonly sides: readonly [QuoteSide, QuoteSide]
  readonly difference: Difference
}

const contentOf = (file: string, quote: Result<Quote, Refusal>, revision?: string): Result<Content, Refusal> => {
  const found = quote.ok ? revisionOf(file, quote.value, revision) : quote
  return found.ok ? success(found.value.content) : found
}

const ofContents = (before: Content, after: Content): Compared => ({
  sides: [before, after],
  difference: revisionDifference(before, after),
})

/** The last revision against the one before it. */
const withinOne = async (file: string, invocation: Invocation): Promise<Result<Compared, Refusal>> => {
  const quote = await readQuoteFile(file, invocation.environment)
  if (!quote.ok) return quote
  const [before, after] = quote.value.revisions.slice(-2)
  return before === undefined || after === undefined
    ? failure([{ file, messages: [message('quote/nothing-to-compare', {})] }])
    : success(ofContents(before.content, after.content))
}

/** An estimate or a quote against a quote: what the researcher was shown, and what was offered. */
const ofTwo = async (first: string, second: string, invocation: Invocation): Promise<Result<Compared, Refusal>> => {
  const { environment } = invocation
  const after = contentOf(second, await readQuoteFile(second, environment))
  const document = await readDocument(first, ['estimate/1', 'quote/1'], environment)
  if (!document.ok) return failure([...document.issues, ...(after.ok ? [] : after.issues)])
  if (formatOf(document.value) === 'estimate/1') {
    const read = both(inFile(first, readEstimate(document.value)), after)
    if (!read.ok) return read
    const [estimate, content] = read.value
    const researchers: QuoteSide = { estimate, assumptions: [] }
    return success({ sides: [researchers, content], difference: differenceFromEstimate(estimate, content) })
  }
  const read = both(contentOf(first, await readQuoteFile(first, environment)), after)
  return read.ok ? success(ofContents(...read.value)) : read
}

/** Compares two revisions of a quote, two quotes, or an estimate and the quote that came of it. */
export const quoteDiff: Command = {
  name: 'quote diff',
  operands: [
    { name: 'quoteBefore', file: true },
    { name: 'other', file: true, optional: true },
  ],
  flags: ['format'],
  run: async (invocation) => {
    const [first = '', second] = invocation.operands
    const compared = second === undefined ? await withinOne(first, invocation) : await ofTwo(first, second, invocation)
    return outcomeOf(compared, ({ sides, difference }) =>
      invocation.options.format === 'json'
        ? { kind: 'json', value: difference }
        : {
            kind: 'lines',
            lines: quoteDifferenceLines(difference, sides, documentsWithoutList(), invocation),
          },
    )
  },
}

/** The very same program, day and documents give the very same price, or else somebody changed it. */
const wasChanged = ({ same, changed, statedOtherwise }: Recomputed): boolean =>
  changed.length === 0 && (!same || statedOtherwise.length > 0)

/** Prices the request of a quote anew, with today's engine, and says what differs and why. */
export const quoteRecompute: Command = {
  name: 'quote recompute',
  operands: [{ name: 'quote', file: true }],
  flags: ['revision', 'list', 'day', 'format'],
  run: async (invocation) => {
    const { operands, options, environment } = invocation
    const [file = ''] = operands
    const content = contentOf(file, await readQuoteFile(file, environment), options.given('revision'))
    if (!content.ok) return { kind: 'refused', refusals: content.issues }
    const book = await bookOf(content.value, invocation)
    if (!book.ok) return { kind: 'refused', refusals: book.issues }
    const by = { book: book.value, day: options.day ?? content.value.estimate.day }
    return outcomeOf(quoteInFile(file, recompute(content.value, by)), (recomputed) => {
      const refusals = wasChanged(recomputed) ? [{ file, messages: [message('quote/was-changed', {})] }] : []
      return options.format === 'json'
        ? { kind: 'json', value: recomputed, refusals }
        : { kind: 'lines', lines: recomputedLines(recomputed, content.value, by, invocation), refusals }
    })
  },
}
