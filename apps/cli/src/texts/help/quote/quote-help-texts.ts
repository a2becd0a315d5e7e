import type { FlagName } from '../../../arguments/flags.ts'
import type { OperandName, QuoteCommandName } from '../../names.ts'
import type { CommandHelp, Named } from '../help-texts.ts'

/** Words after the commands about quotes. */
export type QuoteOperand = Extract<
  OperandName,
  'quote' | 'details' | 'place' | 'value' | 'what' | 'quoteBefore' | 'other' | 'document' | 'thing'
>

/** Flags of the commands about quotes alone. */
export type QuoteFlag = Exclude<
  FlagName,
  | 'list'
  | 'catalogue'
  | 'day'
  | 'format'
  | 'size'
  | 'explain'
  | 'metadata'
  | 'choose'
  | 'request'
  | 'lang'
  | 'help'
  | 'version'
>

/** Help for quotes, beside the rest. */
export interface QuoteHelpTexts {
  readonly operands: Readonly<Record<QuoteOperand, Named>>
  readonly flags: Readonly<Record<QuoteFlag, Named>>
  readonly commands: Readonly<Record<QuoteCommandName | 'check', CommandHelp>>
}
