import type { Issue } from '@anslag/pricing'
import { changeOrder, lastRevision, lastSealed, notCarried, type Quote } from '@anslag/quotes'
import { bookOn } from '../../documents/price-list.ts'
import { pricingDay } from '../../documents/priced.ts'
import { quoteStep, readQuoteFile } from '../../documents/quote.ts'
import { readRequestFile } from '../../documents/request.ts'
import { both, done, type Step } from '../../outcome.ts'
import type { Command, Invocation } from '../command.ts'
import { draftWarnings } from './draft-warnings.ts'
import { writtenQuote } from './written-quote.ts'

interface Made {
  readonly accepted: Quote
  readonly change: Quote
}

const changed = async (invocation: Invocation): Promise<Step<Made>> => {
  const { operands, options, environment } = invocation
  const [quoteFile = '', requestFile = ''] = operands
  const day = pricingDay(invocation)
  const quote = await readQuoteFile(quoteFile, environment)
  const request = await readRequestFile(requestFile, environment)
  const read = both(both(quote, request), await bookOn(day, options.list, environment))
  if (!read.ok) return read
  const [[accepted, asked], book] = read.value
  const [number, reason] = [options.given('number') ?? '', options.given('reason') ?? '']
  const made = quoteStep(quoteFile, changeOrder(accepted, { number, request: asked, book, day, reason }))
  return made.ok ? done({ accepted, change: made.value }) : made
}

/** What was agreed and is not in the change. */
const lost = ({ accepted, change }: Made): readonly Issue[] => {
  const [before, after] = [lastSealed(accepted), lastRevision(change)]
  return before === undefined || after === undefined ? [] : notCarried(before.content, after.content)
}

/** Makes the draft of a quote for a change of an accepted one: a quote of its own, which charges the difference. */
export const quoteChange: Command = {
  name: 'quote change',
  operands: [
    { name: 'quote', file: true },
    { name: 'request', file: true },
  ],
  flags: ['number', 'reason', 'list', 'day', 'output'],
  required: ['number', 'reason'],
  run: async (invocation) => {
    const made = await changed(invocation)
    const warnings = made.ok ? lost(made.value) : []
    const step = made.ok ? done(made.value.change) : made
    return writtenQuote(step, { command: 'quote change' }, invocation, (quote) => [
      ...warnings,
      ...draftWarnings(quote, invocation),
    ])
  },
}
