import type { Language } from '@anslag/pricing'
import { enHelp } from '../generated/en/help.ts'
import { enPlan } from '../generated/en/plan.ts'
import { enReading } from '../generated/en/reading.ts'
import { nbHelp } from '../generated/nb/help.ts'
import { nbPlan } from '../generated/nb/plan.ts'
import { nbReading } from '../generated/nb/reading.ts'
import { nnHelp } from '../generated/nn/help.ts'
import { nnPlan } from '../generated/nn/plan.ts'
import { nnReading } from '../generated/nn/reading.ts'
import type { PlanWords } from '../plan/texts/plan.ts'
import { enQuote } from '../quotes/texts/en.ts'
import { nbQuote } from '../quotes/texts/nb.ts'
import { nnQuote } from '../quotes/texts/nn.ts'
import type { QuoteWords } from '../quotes/texts/quote.ts'
import type { ReadingTexts } from '../reading/texts/reading.ts'
import { en } from './en.ts'
import { nb } from './nb.ts'
import { nn } from './nn.ts'
import type { Help, Texts } from './texts.ts'

// For programs that learn the language when they run. All three come along: a page of one language imports that one.

/** The texts of estimates in a language, which all else builds on. */
export const textsFor = (language: Language): Texts => ({ nb, nn, en })[language]

/** What each driver means, in a language. */
export const helpFor = (language: Language): Help => ({ nb: nbHelp, nn: nnHelp, en: enHelp })[language]

/** The texts of plans in a language. */
export const planTextsFor = (language: Language): PlanWords => ({ nb: nbPlan, nn: nnPlan, en: enPlan })[language]

/** The texts of quotes in a language. */
export const quoteTextsFor = (language: Language): QuoteWords => ({ nb: nbQuote, nn: nnQuote, en: enQuote })[language]

/** The texts of what was read of order files, in a language. */
export const readingTextsFor = (language: Language): ReadingTexts =>
  ({ nb: nbReading, nn: nnReading, en: enReading })[language]
