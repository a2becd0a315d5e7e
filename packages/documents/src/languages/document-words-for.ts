import { planTextsFor, quoteTextsFor, textsFor } from '@anslag/presentation/languages'
import type { Language } from '@anslag/pricing'
import { enOffer } from '../generated/en/offer.ts'
import { enWritten } from '../generated/en/written.ts'
import { nbOffer } from '../generated/nb/offer.ts'
import { nbWritten } from '../generated/nb/written.ts'
import { nnOffer } from '../generated/nn/offer.ts'
import { nnWritten } from '../generated/nn/written.ts'
import type { DocumentWords } from '../texts/words.ts'

const own = {
  nb: { ...nbWritten, offer: nbOffer },
  nn: { ...nnWritten, offer: nnOffer },
  en: { ...enWritten, offer: enOffer },
} as const

/** The words that documents are written with, in a language. For programs that learn it when they run: all three come along. */
export const documentWordsFor = (language: Language): DocumentWords => ({
  texts: textsFor(language),
  quotes: quoteTextsFor(language),
  plans: planTextsFor(language),
  ...own[language],
})
