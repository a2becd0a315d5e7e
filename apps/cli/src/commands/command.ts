import type { FlagName, Options } from '../arguments/flags.ts'
import type { Environment } from '../environment.ts'
import type { Wording } from '../message.ts'
import type { Outcome } from '../outcome.ts'
import type { CommandName, OperandName } from '../texts/index.ts'

/** What a command is called with. */
export interface Invocation {
  readonly operands: readonly string[]
  readonly options: Options
  readonly environment: Environment
  readonly wording: Wording
}

/** A word after the command. */
export interface Operand {
  readonly name: OperandName
  readonly optional?: true
  /** The name of a file, or `-` for standard input. */
  readonly file?: true
  /** There may be more than one. */
  readonly many?: true
  /** The only words that it may be. */
  readonly words?: readonly string[]
}

/** A command, as parsing and help see it. */
export interface Command {
  readonly name: CommandName
  readonly operands: readonly Operand[]
  readonly flags: readonly FlagName[]
  /** Those of the flags that must be given. */
  readonly required?: readonly FlagName[]
  /** The only words that a flag may be here, where those are not all that it may be. */
  readonly words?: Readonly<Partial<Record<FlagName, readonly string[]>>>
  readonly run: (invocation: Invocation) => Promise<Outcome>
}
