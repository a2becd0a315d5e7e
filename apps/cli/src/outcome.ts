import type { StyledLine } from '@anslag/documents/text'
import { failure, type Result } from '@anslag/pricing'
import type { Message } from './message.ts'
import type { CommandName } from './texts/index.ts'

/** A document that was refused, with everything that is wrong with it. */
export interface Refusal {
  /** The file as the user named it; undefined when it is about no file. */
  readonly file: string | undefined
  readonly messages: readonly Message[]
  /** How many errors there are, where messages tell of fewer, or of them together. */
  readonly count?: number
}

/** A command line that cannot be understood. */
export interface UsageError {
  readonly kind: 'usage-error'
  /** The command that was meant, where there is one. */
  readonly command: CommandName | undefined
  readonly messages: readonly Message[]
}

/** A document to write, on standard output or in a file. */
export interface Written {
  readonly kind: 'document'
  readonly text: string | Uint8Array
  /** Where to write it, when not on standard output. A file that is there is replaced only where that was asked for. */
  readonly file: { readonly path: string; readonly how: 'new' | 'replace' | 'secret' } | undefined
  /** Another file that is replaced with it: both are written, or neither. */
  readonly beside?: { readonly path: string; readonly text: string }
  /** What stands on standard output when it is written in a file. */
  readonly statusMessage: readonly StyledLine[]
  /** Remarks beside the result, for standard error. */
  readonly notes: readonly StyledLine[]
}

/** What was found wrong beside what is written: it is told after the result, and the command fails. */
interface PartlyRefused {
  readonly refusals?: readonly Refusal[]
}

/** How a command went. Nothing is written before it is known. */
export type Outcome =
  | ({ readonly kind: 'lines'; readonly lines: readonly StyledLine[] } & PartlyRefused)
  /** A document to write as JSON. */
  | ({ readonly kind: 'json'; readonly value: unknown } & PartlyRefused)
  | Written
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] }
  | UsageError

/** Ends a command with what is wrong with its options. */
export const misused = (command: CommandName, message: Message): Result<never, UsageError> =>
  failure([{ kind: 'usage-error', command, messages: [message] }])

/** The outcome of a value, or of what stands in its way; a command line that cannot be understood comes first. */
export const outcomeOf = <T>(result: Result<T, Refusal | UsageError>, written: (value: T) => Outcome): Outcome => {
  if (result.ok) return written(result.value)
  const refusals: Refusal[] = []
  for (const issue of result.issues) {
    if ('kind' in issue) return issue
    refusals.push(issue)
  }
  return { kind: 'refused', refusals }
}
