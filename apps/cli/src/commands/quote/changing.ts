import type { Result } from '@anslag/pricing'
import { lastRevision, type Operated, type PricedEntry, type Quote, type Revision } from '@anslag/quotes'
import type { FlagName } from '../../arguments/flags.ts'
import { quoteInFile, readQuoteFile } from '../../documents/quote.ts'
import type { Refusal, UsageError } from '../../outcome.ts'
import { signed } from '../../signatures/sign.ts'
import { readSigningKey } from '../../signatures/signing-key.ts'
import type { QuoteCommandName } from '../../texts/index.ts'
import type { Command, Invocation, Operand } from '../command.ts'
import { sameBook } from './entry.ts'
import { farMoment } from './far-moment.ts'
import { writtenQuote } from './written-quote.ts'

interface Change {
  readonly name: QuoteCommandName
  readonly operands?: readonly Operand[]
  readonly flags?: readonly FlagName[]
  readonly required?: readonly FlagName[]
  readonly change: (
    quote: Quote,
    invocation: Invocation,
  ) => Promise<Result<Operated, Refusal>> | Result<Operated, Refusal | UsageError>
}

/** What an operation returned, about the quote that was read. */
export const operated = (result: Result<Operated>, { operands: [file] }: Invocation): Result<Operated, Refusal> =>
  quoteInFile(file, result)

/** Changes a draft with the price book that it was priced with. */
export const withSameBook = async (
  quote: Quote,
  invocation: Invocation,
  change: (entry: PricedEntry) => Result<Operated>,
): Promise<Result<Operated, Refusal>> => {
  const entry = await sameBook(quote, invocation)
  return entry.ok ? operated(change(entry.value), invocation) : entry
}

/** The revision that something happened to, which is not the last one where a draft lies on top; else the last. */
export const touched = ({ quote, events }: Operated): Revision | undefined => {
  const number = events.at(-1)?.revision
  return quote.revisions.find(({ content }) => content.revision === number) ?? lastRevision(quote)
}

/** What was made, signed with the key that was given. */
const withSignature = async (
  made: Result<Operated, Refusal | UsageError>,
  { options, environment }: Invocation,
): Promise<Result<Operated, Refusal | UsageError>> => {
  const file = options.given('key')
  if (!made.ok || file === undefined) return made
  const key = await readSigningKey(file, environment)
  return key.ok ? signed(made.value, key.value, file) : key
}

/** A command that reads a quote, changes it, and writes it: never over the one that was read, unless that is asked for. */
export const changing = ({ name, operands = [], flags = [], required = [], change }: Change): Command => ({
  name,
  operands: [{ name: 'quote', file: true }, ...operands],
  flags: [...flags, 'output', 'in-place'],
  required,
  run: async (invocation) => {
    const far = farMoment(name, invocation)
    if (far !== undefined) return far
    const [file = ''] = invocation.operands
    const quote = await readQuoteFile(file, invocation.environment)
    const changed = quote.ok ? await change(quote.value, invocation) : quote
    const made = await withSignature(changed, invocation)
    return writtenQuote(made, { command: name, input: file }, invocation, touched)
  },
})
