import type { QuoteSide } from '@anslag/presentation'
import { type Difference, readEstimate } from '@anslag/pricing'
import {
  type Content,
  differenceFromEstimate,
  type Quote,
  type Recomputed,
  recompute,
  revisionDifference,
} from '@anslag/quotes'
import { documentsWithoutList } from '../../documents/compared.ts'
import { quoteStep, readQuoteFile, revisionOf } from '../../documents/quote.ts'
import { formatOf, readDocument, stepOf } from '../../documents/read-document.ts'
import { message } from '../../message.ts'
import { both, done, outcomeOf, refused, type Step } from '../../outcome.ts'
import { quoteDifferenceLines } from '../../render/difference.ts'
import { recomputedLines } from '../../render/recomputed.ts'
import type { Command, Invocation } from '../command.ts'
import { bookOf } from './entry.ts'

interface Compared {
  readonly sides: readonly [QuoteSide, QuoteSide]
  readonly difference: Difference
}

const contentOf = (file: string, quote: Step<Quote>, revision?: string): Step<Content> => {
  const found = quote.ok ? revisionOf(file, quote.value, revision) : quote
  return found.ok ? done(found.value.content) : found
}

const ofContents = (before: Content, after: Content): Compared => ({
  sides: [before, after],
  difference: revisionDifference(before, after),
})

/** The last revision against the one before it. */
const withinOne = async (file: string, invocation: Invocation): Promise<Step<Compared>> => {
  const quote = await readQuoteFile(file, invocation.environment)
  if (!quote.ok) return quote
  const [before, after] = quote.value.revisions.slice(-2)
  return before === undefined || after === undefined
    ? refused(file, [message('quote/nothing-to-compare', {})])
    : done(ofContents(before.content, after.content))
}

/** An estimate or a quote against a quote: what the researcher was shown, and what was offered. */
const ofTwo = async (first: string, second: string, invocation: Invocation): Promise<Step<Compared>> => {
  const { environment } = invocation
  const after = contentOf(second, await readQuoteFile(second, environment))
  const document = await readDocument(first, ['estimate/1', 'quote/1'], environment)
  if (!document.ok) return { ok: false, refusals: [...document.refusals, ...(after.ok ? [] : after.refusals)] }
  if (formatOf(document.value) === 'estimate/1') {
    const read = both(stepOf(first, readEstimate(document.value)), after)
    if (!read.ok) return read
    const [estimate, content] = read.value
    const researchers: QuoteSide = { estimate, assumptions: [] }
    return done({ sides: [researchers, content], difference: differenceFromEstimate(estimate, content) })
  }
  const read = both(contentOf(first, await readQuoteFile(first, environment)), after)
  return read.ok ? done(ofContents(...read.value)) : read
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
    const step = second === undefined ? await withinOne(first, invocation) : await ofTwo(first, second, invocation)
    return outcomeOf(step, ({ sides, difference }) =>
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
const wasChanged = ({ same, changed, said }: Recomputed): boolean => changed.length === 0 && (!same || said.length > 0)

/** Prices the request of a quote anew, with today's engine, and says what differs and why. */
export const quoteRecompute: Command = {
  name: 'quote recompute',
  operands: [{ name: 'quote', file: true }],
  flags: ['revision', 'list', 'day', 'format'],
  run: async (invocation) => {
    const { operands, options, environment } = invocation
    const [file = ''] = operands
    const content = contentOf(file, await readQuoteFile(file, environment), options.given('revision'))
    if (!content.ok) return { kind: 'refused', refusals: content.refusals }
    const book = await bookOf(content.value, invocation)
    if (!book.ok) return { kind: 'refused', refusals: book.refusals }
    const by = { book: book.value, day: options.day ?? content.value.estimate.day }
    return outcomeOf(quoteStep(file, recompute(content.value, by)), (recomputed) => {
      const refusals = wasChanged(recomputed) ? [{ file, messages: [message('quote/was-changed', {})] }] : []
      return options.format === 'json'
        ? { kind: 'json', value: recomputed, refusals }
        : { kind: 'lines', lines: recomputedLines(recomputed, content.value, by, invocation), refusals }
    })
  },
}
