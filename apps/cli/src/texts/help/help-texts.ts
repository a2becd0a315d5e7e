import type { Language } from '@anslag/pricing'
import type { FlagName } from '../../arguments/flags.ts'
import type { CommandName, OperandName } from '../names.ts'

/** What stands for a value on the command line, empty where there is none, and what it means. */
export type Named = readonly [name: string, about: string]

export interface CommandHelp {
  /** One short sentence, for the list of commands. */
  readonly summary: string
  readonly detail: string
  readonly examples: readonly string[]
}

/** All that help says. */
export interface HelpTexts {
  readonly about: string
  readonly usage: string
  readonly headings: Readonly<Record<'commands' | 'operands' | 'options' | 'examples' | 'exitCodes', string>>
  readonly command: string
  readonly options: string
  readonly standardInput: string
  /** How the commands work together. */
  readonly examples: readonly string[]
  readonly more: string
  /** Below the commands of a group that has many. */
  readonly manyCommands: string
  /** What the commands about quotes do, where they are named together. */
  readonly aboutQuotes: string
  readonly inRepository: string
  readonly exitCodes: readonly Named[]
  readonly operands: Readonly<Record<OperandName, Named>>
  readonly flags: Readonly<Record<FlagName, Named>>
  readonly commands: Readonly<Record<CommandName, CommandHelp>>
}

/** The same, each text or list of texts in all languages. */
export type InAllLanguages<T> = T extends string | readonly unknown[]
  ? Readonly<Record<Language, T>>
  : { readonly [Name in keyof T]: InAllLanguages<T[Name]> }
