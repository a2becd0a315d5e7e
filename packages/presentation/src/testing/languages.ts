import { enHelp } from '../generated/en/help.ts'
import { nbHelp } from '../generated/nb/help.ts'
import { nnHelp } from '../generated/nn/help.ts'
import { quoteTextsEn } from '../quotes/en.ts'
import { quoteTextsNb } from '../quotes/nb.ts'
import { quoteTextsNn } from '../quotes/nn.ts'
import { readingEn, readingNb, readingNn } from '../reading/index.ts'
import { en, nb, nn } from '../texts/languages.ts'
import type { Texts } from '../texts/texts.ts'

/** Every language, for tests that hold for all of them. */
export const everyLanguage: readonly Texts[] = [nb, nn, en]

/** Every text below a dictionary with the path to it: `issues/json/syntax`. */
export const textsBelow = (value: unknown, path = ''): readonly (readonly [path: string, text: string])[] => {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, below]) => textsBelow(below, path === '' ? name : `${path} ${name}`))
}

/** All texts of a language, with those that load apart. */
export const wholeLanguage = {
  nb: { texts: nb, help: nbHelp, reading: readingNb, quotes: quoteTextsNb },
  nn: { texts: nn, help: nnHelp, reading: readingNn, quotes: quoteTextsNn },
  en: { texts: en, help: enHelp, reading: readingEn, quotes: quoteTextsEn },
} as const
