import type { Language } from '@anslag/pricing'
import { enHelp } from '../generated/en/help.ts'
import { nbHelp } from '../generated/nb/help.ts'
import { nnHelp } from '../generated/nn/help.ts'
import { known } from '../names/known.ts'
import type { Help } from '../texts/texts.ts'

/** The help of a language. It brings all three languages along: a page of one language imports that one alone. */
export const helpFor = (language: Language): Help => ({ nb: nbHelp, nn: nnHelp, en: enHelp })[language]

/** The help for a driver; undefined where there is none. */
export const helpText = (driver: string, help: Help): string | undefined => known(help, driver)
