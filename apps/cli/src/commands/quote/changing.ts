import { failure, type Result, success } from '@anslag/pricing'
import type { Operated, PricedEntry, Quote } from '@anslag/quotes'
import { signedOperated } from '@anslag/signatures'
import type { FlagName } from '../../arguments/flags.ts'
import { quoteInFile, readQuoteFile } from '../../documents/quote.ts'
import { message } from '../../message.ts'
import type { Refusal, UsageError } from '../../outcome.ts'
import { readSigningKey, unusableKey } from '../../signatures/signing-key.ts'
import type { QuoteCommandName } from '../../texts/index.ts'
import type { Command, Invocation, Operand } from '../command.ts'
import { type EnteredInBase, enteredInBase } from './entered-in-base.ts'
import { sameBook } from './entry.ts'
import { farMoment } from './far-moment.ts'
import { touched, writtenQuote } from './written-quote.ts'

interface Change {
  readonly name: QuoteCommandName
  readonly operands?: readonly Operand[]
  readonly flags?: readonly FlagName[]
  readonly required?: readonly FlagName[]
  /** True where `--base` is not needed to change the quote, but only to enter in the base what was done. */
  readonly isBaseOnlyTold?: true
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

type Made = Result<Operated, Refusal | UsageError>

/** What was made, signed with the key that was given. */
const withSignature = async (made: Made, { options, environment }: Invocation): Promise<Made> => {
  const file = options.given('key')
  if (!made.ok || file === undefined) return made
  const key = await readSigningKey(file, environment)
  if (!key.ok) return key
  const signed = await signedOperated(made.value, key.value)
  return signed.ok ? signed : failure([unusableKey(file)])
}

/** What is entered in the base of what was made, signed likewise. */
const inBase = async (
  { quote }: Operated,
  invocation: Invocation,
): Promise<Result<EnteredInBase | undefined, Refusal | UsageError>> => {
  const entered = await enteredInBase(quote, invocation)
  if (!entered.ok || entered.value === undefined) return entered
  const { path, made } = entered.value
  const result = await withSignature(success(made), invocation)
  return result.ok ? success({ path, made: result.value }) : result
}

/** `--base` where nothing could be entered in it: to leave that out silently would promise a block that is none. */
const idleBase = (name: QuoteCommandName, { options: { given } }: Invocation): UsageError | undefined =>
  given('base') === undefined || given('in-place') !== undefined
    ? undefined
    : { kind: 'usage-error', command: name, messages: [message('usage/base-without-in-place', {})] }

/** A command that reads a quote, changes it, and writes it: never over the one that was read, unless that is asked for. */
export const changing = ({
  name,
  operands = [],
  flags = [],
  required = [],
  isBaseOnlyTold,
  change,
}: Change): Command => ({
  name,
  operands: [{ name: 'quote', file: true }, ...operands],
  flags: [...flags, 'output', 'in-place'],
  required,
  run: async (invocation) => {
    const far = farMoment(name, invocation)
    if (far !== undefined) return far
    const idle = isBaseOnlyTold === true ? idleBase(name, invocation) : undefined
    if (idle !== undefined) return idle
    const [file = ''] = invocation.operands
    const quote = await readQuoteFile(file, invocation.environment)
    const changed = quote.ok ? await change(quote.value, invocation) : quote
    const made = await withSignature(changed, invocation)
    const beside = made.ok ? await inBase(made.value, invocation) : success(undefined)
    const both = made.ok && !beside.ok ? beside : made
    const entered = beside.ok ? beside.value : undefined
    return writtenQuote(both, { command: name, input: file, entered }, invocation, touched)
  },
})
