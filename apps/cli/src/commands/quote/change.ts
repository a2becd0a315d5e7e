import { both, type Result } from '@anslag/pricing'
import { type Operated, quoteOperations } from '@anslag/quotes'
import { bookOn } from '../../documents/price-list.ts'
import { pricingDay } from '../../documents/priced.ts'
import { quoteInFile, readQuoteFile } from '../../documents/quote.ts'
import { readRequestFile } from '../../documents/request.ts'
import type { Refusal } from '../../outcome.ts'
import type { Command, Invocation } from '../command.ts'
import { pricedEntry } from './entry.ts'
import { writtenQuote } from './written-quote.ts'

const changed = async (invocation: Invocation): Promise<Result<Operated, Refusal>> => {
  const { operands, options, environment } = invocation
  const [quoteFile = '', requestFile = ''] = operands
  const day = pricingDay(invocation)
  const quote = await readQuoteFile(quoteFile, environment)
  const request = await readRequestFile(requestFile, options, environment)
  const read = both(both(quote, request), await bookOn(day, options, environment))
  if (!read.ok) return read
  const [[accepted, asked], book] = read.value
  const reason = options.given('reason') ?? ''
  const { change } = quoteOperations
  return quoteInFile(quoteFile, change(accepted, { request: asked, reason }, pricedEntry(book, invocation)))
}

/** Makes the draft of a quote for a change of an accepted one: a quote of its own, which charges the difference. */
export const quoteChange: Command = {
  name: 'quote change',
  operands: [
    { name: 'quote', file: true },
    { name: 'request', file: true },
  ],
  flags: ['reason', 'list', 'catalogue', 'day', 'output'],
  required: ['reason'],
  run: async (invocation) => writtenQuote(await changed(invocation), { command: 'quote change' }, invocation),
}
