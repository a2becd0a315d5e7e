import type { Language } from '@anslag/pricing'
import { en } from './en.ts'
import { type CliTexts, nb } from './nb.ts'
import { nn } from './nn.ts'

export type { CommandHelp, HelpTexts, Named } from './help/help-texts.ts'
export { type CommandName, type OperandName, type QuoteCommandName, quoteCommandNames } from './names.ts'
export type { CliTexts } from './nb.ts'

const texts: Readonly<Record<Language, CliTexts>> = { nb, nn, en }

/** The command line's own texts in a language. */
export const cliTextsFor = (language: Language): CliTexts => texts[language]
