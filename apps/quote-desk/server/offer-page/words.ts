import { inLanguage } from '@anslag/presentation'
import { quoteTextsFor, textsFor } from '@anslag/presentation/languages'
import type { Language } from '@anslag/pricing'
import { offerPage } from './texts.ts'

/** The words of the page in a language: its own, and those of quotes and days. */
export const wordsOf = (language: Language) => ({
  page: inLanguage(offerPage, language),
  texts: textsFor(language),
  quotes: quoteTextsFor(language),
})
