import { visibleJson } from '@anslag/documents/text'
import { both, type Result, success } from '@anslag/pricing'
import {
  acceptedRevision,
  exampleFinanceMapping,
  type FinanceMapping,
  financeCsv,
  type Quote,
  readFinanceMapping,
} from '@anslag/quotes'
import { exchangeFormats } from '../../arguments/flags.ts'
import { quoteInFile, readQuoteFile } from '../../documents/quote.ts'
import { inFile, readDocument } from '../../documents/read-document.ts'
import { outcomeOf, type Refusal } from '../../outcome.ts'
import type { Command, Invocation } from '../command.ts'
import { writtenText } from './written-quote.ts'

/** The mapping that is named, else the made-up one that comes with the program, which takes demonstration quotes only. */
const mappingOf = async ({ options, environment }: Invocation): Promise<Result<FinanceMapping, Refusal>> => {
  const file = options.given('mapping')
  if (file === undefined) return inFile(undefined, readFinanceMapping(exampleFinanceMapping))
  const document = await readDocument(file, ['finance-mapping/1'], environment)
  return document.ok ? inFile(file, readFinanceMapping(document.value)) : document
}

const csv = async (
  file: string,
  quote: Result<Quote, Refusal>,
  invocation: Invocation,
): Promise<Result<string, Refusal>> => {
  const read = both(quote, await mappingOf(invocation))
  return read.ok ? quoteInFile(file, financeCsv(...read.value)) : read
}

const json = (file: string, quote: Result<Quote, Refusal>): Result<string, Refusal> => {
  const accepted = quote.ok ? quoteInFile(file, acceptedRevision(quote.value)) : quote
  return accepted.ok && quote.ok ? success(`${visibleJson(quote.value)}\n`) : accepted.ok ? success('') : accepted
}

/** Writes an accepted quote for finance: the whole of it as JSON, or its rows as CSV. */
export const quoteExport: Command = {
  name: 'quote export',
  operands: [{ name: 'quote', file: true }],
  flags: ['as', 'mapping', 'output'],
  words: { as: exchangeFormats },
  run: async (invocation) => {
    const { operands, options, environment, wording } = invocation
    const [file = ''] = operands
    const quote = await readQuoteFile(file, environment)
    const text = options.given('as') === 'csv' ? await csv(file, quote, invocation) : json(file, quote)
    return outcomeOf(text, (written) =>
      writtenText(
        written,
        { command: 'quote export', statusMessage: wording.words.written(options.given('output') ?? '') },
        invocation,
      ),
    )
  },
}
