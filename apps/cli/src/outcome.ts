import type { Message } from './message.ts'
import type { StyledLine } from './render/styled-line.ts'
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
  readonly text: string
  /** Where to write it, when not on standard output. A file that is there is replaced only where that was asked for. */
  readonly file: { readonly path: string; readonly how: 'new' | 'replace' | 'secret' } | undefined
  /** What is said on standard output when it is written in a file. */
  readonly said: readonly StyledLine[]
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

/** What a step of a command gives the next one, or why the command ends here. */
export type Step<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusals: readonly Refusal[] }

export const done = <T>(value: T): Step<T> => ({ ok: true, value })

export const refused = (file: string | undefined, messages: readonly Message[]): Step<never> => ({
  ok: false,
  refusals: [{ file, messages }],
})

/** Both values, or all that was refused of either: the user learns of everything at once. */
export const both = <A, B>(a: Step<A>, b: Step<B>): Step<readonly [A, B]> => {
  if (a.ok && b.ok) return done([a.value, b.value])
  return { ok: false, refusals: [a, b].flatMap((step) => (step.ok ? [] : step.refusals)) }
}

/** The outcome of a value, or of its refusal. */
export const outcomeOf = <T>(step: Step<T>, written: (value: T) => Outcome): Outcome =>
  step.ok ? written(step.value) : { kind: 'refused', refusals: step.refusals }
