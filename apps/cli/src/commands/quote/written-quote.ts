import { hanging, plain, type StyledLine, visibleJson } from '@anslag/documents/text'
import { quoteIssueSentence } from '@anslag/presentation/quote'
import type { Issue, Result } from '@anslag/pricing'
import { lastRevision, type Operated, type Quote, type Revision, timelessStatus } from '@anslag/quotes'
import { message } from '../../message.ts'
import { type Outcome, outcomeOf, type Refusal, type UsageError } from '../../outcome.ts'
import type { CommandName } from '../../texts/index.ts'
import type { Invocation } from '../command.ts'
import type { EnteredInBase } from './entered-in-base.ts'

/** Where a result goes: `--output` makes a new file, `--in-place` replaces the one that was read. */
const destination = ({ options: { given } }: Invocation, input: string | undefined) => {
  const output = given('output')
  if (output !== undefined) return { path: output, how: 'new' } as const
  return given('in-place') === undefined || input === undefined ? undefined : ({ path: input, how: 'replace' } as const)
}

/** What is wrong with how the destination was asked for. */
const destinationErrors = ({ options: { given } }: Invocation, input: string | undefined) => {
  if (given('in-place') === undefined) return []
  if (given('output') !== undefined) return [message('usage/in-place-and-output', {})]
  return input === '-' ? [message('usage/in-place-without-file', {})] : []
}

/**
 * A text as it was asked to be written: on standard output, in a new file, or in place of the file that was read.
 *
 * @param input the file that was read; undefined where it must not be replaced
 */
export const writtenText = (
  text: string | Uint8Array,
  {
    command,
    input,
    statusMessage,
  }: { readonly command: CommandName; readonly input?: string; readonly statusMessage: string },
  invocation: Invocation,
  notes: readonly StyledLine[] = [],
): Outcome => {
  const messages = destinationErrors(invocation, input)
  if (messages.length > 0) return { kind: 'usage-error', command, messages }
  const { columns } = invocation.environment
  const file = destination(invocation, input)
  return { kind: 'document', text, file, statusMessage: hanging('', statusMessage, columns).map(plain), notes }
}

/** `Skrev DEMO-2026-0001, versjon 1 (utstedt), til tilbud.json.` */
const statusMessageOf = (
  quote: Quote,
  revision: Revision | undefined,
  invocation: Invocation,
  input?: string,
): string => {
  const { words, quotes } = invocation.wording
  const file = destination(invocation, input)?.path ?? ''
  const { number } = quote
  if (number === undefined) return words.draftWritten(file)
  return words.quoteWritten({
    number,
    revision: revision?.content.revision ?? 1,
    status: revision === undefined ? '' : quotes.statuses[timelessStatus(revision)],
    file,
  })
}

/** A remark that must be answered has the name by which it is: its code, with the place where several have it. */
const noteOf = ({ code, path, severity }: Issue, sentence: string, all: readonly Issue[]): string => {
  if (severity !== 'missing') return sentence
  const isOne = all.filter((each) => each.code === code).length === 1
  return `${sentence} (${isOne || path === '' ? code : `${code}:${path}`})`
}

/** The revision that something happened to, which is not the last one where a draft lies on top; else the last. */
export const touched = ({ quote, events }: Operated): Revision | undefined => {
  const number = events.at(-1)?.revision
  return quote.revisions.find(({ content }) => content.revision === number) ?? lastRevision(quote)
}

/** The base is written with its change, and told of after it. */
const withBase = (written: Outcome, { path, made }: EnteredInBase, invocation: Invocation): Outcome => {
  if (written.kind !== 'document') return written
  const status = statusMessageOf(made.quote, touched(made), invocation, path)
  return {
    ...written,
    beside: { path, text: `${visibleJson(made.quote)}\n` },
    statusMessage: [...written.statusMessage, ...hanging('', status, invocation.environment.columns).map(plain)],
  }
}

/** A quote that a command made, with what is worth knowing about it. */
export const writtenQuote = (
  result: Result<Operated, Refusal | UsageError>,
  {
    command,
    input,
    entered,
  }: { readonly command: CommandName; readonly input?: string; readonly entered?: EnteredInBase | undefined },
  invocation: Invocation,
  about: (made: Operated) => Revision | undefined = ({ quote }) => lastRevision(quote),
): Outcome =>
  outcomeOf(result, (made) => {
    const { quote } = made
    const warnings = made.warnings.filter(({ code }) => entered === undefined || code !== 'quote/enter-in-base')
    const { texts, quotes } = invocation.wording
    const { columns } = invocation.environment
    const request = lastRevision(quote)?.content.estimate.request
    const notes = warnings.flatMap((issue) =>
      hanging('- ', noteOf(issue, quoteIssueSentence(issue, texts, quotes, { request }), warnings), columns).map(plain),
    )
    const options = {
      command,
      statusMessage: statusMessageOf(quote, about(made), invocation, input),
      ...(input === undefined ? {} : { input }),
    }
    const written = writtenText(`${visibleJson(quote)}\n`, options, invocation, notes)
    return entered === undefined ? written : withBase(written, entered, invocation)
  })
