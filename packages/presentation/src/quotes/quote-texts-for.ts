import type { Language } from '@anslag/pricing'
import { enQuote } from '../generated/en/quote.ts'
import { nbQuote } from '../generated/nb/quote.ts'
import { nnQuote } from '../generated/nn/quote.ts'
import type { QuoteWords } from './texts/quote.ts'

/** The texts of quotes in a language. It brings all three languages along, as `textsFor` does. */
export const quoteTextsFor = (language: Language): QuoteWords => ({ nb: nbQuote, nn: nnQuote, en: enQuote })[language]
