import type { Language } from '@anslag/pricing'
import { quoteTextsEn } from './en.ts'
import { type QuoteWords, quoteTextsNb } from './nb.ts'
import { quoteTextsNn } from './nn.ts'

/** The texts of quotes in a language. */
export const quoteTextsFor = (language: Language): QuoteWords =>
  ({ nb: quoteTextsNb, nn: quoteTextsNn, en: quoteTextsEn })[language]
