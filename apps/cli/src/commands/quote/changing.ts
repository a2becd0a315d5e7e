import type { Issue, Result } from '@anslag/pricing'
import { lastRevision, type Quote, type Revision } from '@anslag/quotes'
import type { FlagName } from '../../arguments/flags.ts'
import { quoteStep, readQuoteFile } from '../../documents/quote.ts'
import type { Message } from '../../message.ts'
import type { Step } from '../../outcome.ts'
import type { QuoteCommandName } from '../../texts/index.ts'
import type { Command, Invocation, Operand } from '../command.ts'
import { writtenQuote } from './written-quote.ts'

/** What a change leads to: a quote or its issues, what could not be read, or what is wrong with the options. */
export type Changed =
  | { readonly kind: 'result'; readonly result: Result<Quote> }
  | { readonly kind: 'step'; readonly step: Step<Quote> }
  | { readonly kind: 'misused'; readonly messages: readonly Message[] }

interface Change {
  readonly name: QuoteCommandName
  readonly operands?: readonly Operand[]
  readonly flags?: readonly FlagName[]
  readonly required?: readonly FlagName[]
  readonly change: (quote: Quote, invocation: Invocation) => Promise<Changed> | Changed
  /** What is worth knowing about the changed quote. */
  readonly warnings?: (made: Quote, invocation: Invocation, before: Quote) => readonly Issue[]
}

export const resultOf = (result: Result<Quote>): Changed => ({ kind: 'result', result })

/** The revision that something happened to, which is not the last one where a draft lies on top; else the last. */
const touched = (before: Quote, made: Quote): Revision | undefined =>
  made.revisions.findLast(({ events }, index) => events.length !== (before.revisions[index]?.events ?? []).length) ??
  lastRevision(made)

/** A command that reads a quote, changes it, and writes it: never over the one that was read, unless that is asked for. */
export const changing = ({ name, operands = [], flags = [], required = [], change, warnings }: Change): Command => ({
  name,
  operands: [{ name: 'quote', file: true }, ...operands],
  flags: [...flags, 'output', 'in-place'],
  required,
  run: async (invocation) => {
    const [file = ''] = invocation.operands
    const quote = await readQuoteFile(file, invocation.environment)
    if (!quote.ok) return { kind: 'refused', refusals: quote.refusals }
    const changed = await change(quote.value, invocation)
    if (changed.kind === 'misused') return { kind: 'misused', command: name, messages: changed.messages }
    const step = changed.kind === 'step' ? changed.step : quoteStep(file, changed.result)
    return writtenQuote(
      step,
      { command: name, input: file },
      invocation,
      (made) => warnings?.(made, invocation, quote.value) ?? [],
      (made) => touched(quote.value, made),
    )
  },
})
