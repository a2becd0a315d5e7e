import { type InLanguage, inLanguage } from '@anslag/presentation'
import type { Language } from '@anslag/pricing'
import { documentMessages } from './document-messages.ts'
import { help } from './help/help.ts'
import type { HelpTexts } from './help/help-texts.ts'
import type { MessageTexts } from './message-params.ts'
import { usageMessages } from './usage-messages.ts'
import { words } from './words.ts'

export type { CommandHelp, HelpTexts, Named } from './help/help-texts.ts'
export { type CommandName, type OperandName, type QuoteCommandName, quoteCommandNames } from './names.ts'

/** The command line's own texts in one language. */
export type CliTexts = InLanguage<typeof words> & { readonly help: HelpTexts; readonly messages: MessageTexts }

/** The command line's own texts in a language. */
export const cliTextsFor = (language: Language): CliTexts =>
  inLanguage({ ...words, help, messages: { ...usageMessages, ...documentMessages } }, language)
