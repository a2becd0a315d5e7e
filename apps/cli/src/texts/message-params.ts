import type { Language } from '@anslag/pricing'
import type { FlagName } from '../arguments/flags.ts'
import type { CommandName, OperandName } from './names.ts'

/** What each message of the command line needs to be said. */
export interface MessageParams {
  readonly 'usage/unknown-command': Given & { readonly commands: readonly string[] }
  readonly 'usage/incomplete-command': { readonly given: string; readonly commands: readonly string[] }
  readonly 'usage/unknown-option': Given & { readonly command: string; readonly options: readonly string[] }
  readonly 'usage/value-missing': { readonly option: FlagName; readonly allowed: readonly string[] }
  readonly 'usage/value-not-wanted': { readonly option: string }
  readonly 'usage/value-not-allowed': Given & { readonly option: string; readonly allowed: readonly string[] }
  readonly 'usage/not-a-day': { readonly option: string; readonly given: string }
  readonly 'usage/operand-missing': { readonly operand: OperandName; readonly command: CommandName }
  readonly 'usage/operand-not-wanted': { readonly given: string; readonly command: CommandName }
  readonly 'usage/operand-not-allowed': Given & { readonly operand: OperandName; readonly allowed: readonly string[] }
  readonly 'usage/stdin-twice': None
  readonly 'usage/option-missing': { readonly option: FlagName; readonly command: CommandName }
  readonly 'usage/not-a-moment': { readonly option: string; readonly given: string }
  readonly 'usage/far-moment': { readonly option: string; readonly given: string }
  readonly 'usage/not-a-size': { readonly option: string; readonly given: string }
  readonly 'usage/not-a-vat': { readonly option: string; readonly given: string }
  readonly 'usage/not-a-count': { readonly option: string; readonly given: string }
  readonly 'usage/not-a-choice': { readonly option: string; readonly given: string }
  readonly 'usage/only-of-pdf': { readonly option: string }
  readonly 'usage/charge-or-reduction': None
  readonly 'usage/until-or-delete-by': None
  readonly 'usage/not-hours': { readonly given: string }
  readonly 'usage/in-place-and-output': None
  readonly 'usage/base-without-in-place': None
  readonly 'usage/in-place-without-file': None
  readonly 'file/exists': None
  readonly 'file/no-folder': None
  readonly 'file/not-writable': None
  readonly 'file/changed': None
  readonly 'file/no-pdf': None
  readonly 'file/unknown-kind': { readonly given: string; readonly known: readonly string[] }
  readonly 'quote/no-such-revision': { readonly given: string; readonly revisions: number }
  readonly 'quote/nothing-to-compare': None
  readonly 'quote/not-verified': { readonly facts: readonly string[] }
  readonly 'quote/hash-not-found': None
  readonly 'quote/was-changed': None
  readonly 'quote/signature-wrong': None
  readonly 'key/unusable': None
  readonly 'quote/more-issues': { readonly count: number }
  readonly 'file/missing': None
  /** Neither a file nor the id of a list that comes with the program. */
  readonly 'file/no-such-list': { readonly lists: readonly string[] }
  readonly 'file/directory': None
  readonly 'file/no-permission': None
  readonly 'file/unreadable': None
  readonly 'file/too-large': { readonly limit: number }
  readonly 'file/not-utf-8': None
  readonly 'file/utf-16': None
  readonly 'file/pdf': None
  readonly 'file/pdf-unreadable': None
  readonly 'file/pdf-too-hard': None
  readonly 'file/pdf-without-data': None
  readonly 'file/pdf-with-several': { readonly count: number }
  readonly 'file/other-format': { readonly given: string; readonly allowed: readonly string[] }
  readonly 'choice/unknown-question': Given & { readonly questions: readonly string[] }
  readonly 'choice/unknown-answer': Given & { readonly question: string; readonly answers: readonly string[] }
  readonly 'line/unknown': Given & { readonly lines: readonly string[] }
}

type None = Readonly<Record<string, never>>

/** What the user wrote, and what may have been meant. */
interface Given {
  readonly given: string
  readonly closest: string | undefined
}

/** The messages of some areas, in all languages. */
export type MessagesAbout<Area extends string> = {
  readonly [C in Extract<keyof MessageParams, `${Area}/${string}`>]: Readonly<
    Record<Language, (params: MessageParams[C]) => string>
  >
}

/** All messages, in one language. */
export type MessageTexts = { readonly [C in keyof MessageParams]: (params: MessageParams[C]) => string }
