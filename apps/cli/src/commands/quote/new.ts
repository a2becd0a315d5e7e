import { both, type Result } from '@anslag/pricing'
import { type Operated, quoteOperations, readQuoteDetails } from '@anslag/quotes'
import { bookOn } from '../../documents/price-list.ts'
import { pricingDay } from '../../documents/priced.ts'
import { quoteInFile } from '../../documents/quote.ts'
import { inFile, readDocument } from '../../documents/read-document.ts'
import { readRequestFile } from '../../documents/request.ts'
import type { Refusal } from '../../outcome.ts'
import type { Command, Invocation } from '../command.ts'
import { pricedEntry } from './entry.ts'
import { writtenQuote } from './written-quote.ts'

/** All three files are read before any is refused. */
const drafted = async (invocation: Invocation): Promise<Result<Operated, Refusal>> => {
  const { operands, options, environment } = invocation
  const [requestFile = '', detailsFile = ''] = operands
  const day = pricingDay(invocation)
  const request = await readRequestFile(requestFile, options, environment)
  const document = await readDocument(detailsFile, ['quote-details/1'], environment)
  const details = document.ok ? inFile(detailsFile, readQuoteDetails(document.value)) : document
  const prices = await bookOn(day, options, environment)
  const read = both(both(request, details), prices)
  if (!read.ok) return read
  const [[asked, given], book] = read.value
  return quoteInFile(undefined, quoteOperations.draft({ ...given, request: asked }, pricedEntry(book, invocation)))
}

/** Makes the first draft of a quote of a request and of who offers it to whom. */
export const quoteNew: Command = {
  name: 'quote new',
  operands: [
    { name: 'request', file: true },
    { name: 'details', file: true },
  ],
  flags: ['list', 'catalogue', 'day', 'output'],
  run: async (invocation) => writtenQuote(await drafted(invocation), { command: 'quote new' }, invocation),
}
