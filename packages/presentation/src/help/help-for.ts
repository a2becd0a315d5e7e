import type { Language } from '@anslag/pricing'
import { known } from '../names/known.ts'
import { helpEn } from './en.ts'
import type { Help } from './help.ts'
import { helpNb } from './nb.ts'
import { helpNn } from './nn.ts'

const all: Readonly<Record<Language, Help>> = { nb: helpNb, nn: helpNn, en: helpEn }

/** The help of a language. It brings all three languages along: a page of one language imports that one alone. */
export const helpFor = (language: Language): Help => all[language]

/** The help for a driver; undefined where there is none. */
export const helpText = (driver: string, help: Help): string | undefined => known<string>(help, driver)
