import { changeOrder, type Quote } from '@anslag/quotes'
import { bundled } from '../../documents/bundled.ts'
import { listOrDays } from '../../documents/price-list.ts'
import { pricingDay } from '../../documents/priced.ts'
import { quoteStep, readQuoteFile } from '../../documents/quote.ts'
import { readRequestFile } from '../../documents/request.ts'
import { both, type Step } from '../../outcome.ts'
import type { Command, Invocation } from '../command.ts'
import { draftWarnings } from './draft-warnings.ts'
import { writtenQuote } from './written-quote.ts'

const changed = async (invocation: Invocation): Promise<Step<Quote>> => {
  const { operands, options, environment } = invocation
  const [quoteFile = '', requestFile = ''] = operands
  const kit = bundled()
  const day = pricingDay(invocation)
  const quote = await readQuoteFile(quoteFile, environment)
  const request = await readRequestFile(requestFile, kit, environment)
  const read = both(both(quote, request), await listOrDays(options.list, day, kit, environment))
  if (!read.ok) return read
  const [[accepted, asked], list] = read.value
  const documents = { list, catalogue: kit.catalogue, vatTable: kit.vatTable, day }
  const [number, reason] = [options.given('number') ?? '', options.given('reason') ?? '']
  return quoteStep(quoteFile, changeOrder(accepted, { number, request: asked, documents, reason }))
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
  run: async (invocation) =>
    writtenQuote(await changed(invocation), { command: 'quote change' }, invocation, (quote) =>
      draftWarnings(quote, invocation),
    ),
}
