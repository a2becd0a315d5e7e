import { enBudget } from '@anslag/presentation/estimate/en'
import { nbBudget } from '@anslag/presentation/estimate/nb'
import { nnBudget } from '@anslag/presentation/estimate/nn'
import { planTextsFor, quoteTextsFor, textsFor } from '@anslag/presentation/languages'
import type { Language } from '@anslag/pricing'
import { enEstimate } from '../generated/en/estimate.ts'
import { enGrantPack } from '../generated/en/grant-pack.ts'
import { enOffer } from '../generated/en/offer.ts'
import { nbEstimate } from '../generated/nb/estimate.ts'
import { nbGrantPack } from '../generated/nb/grant-pack.ts'
import { nbOffer } from '../generated/nb/offer.ts'
import { nnEstimate } from '../generated/nn/estimate.ts'
import { nnGrantPack } from '../generated/nn/grant-pack.ts'
import { nnOffer } from '../generated/nn/offer.ts'
import type { DocumentWords } from '../texts/words.ts'

const own = {
  nb: { budget: nbBudget, offer: nbOffer, estimate: nbEstimate, grantPack: nbGrantPack },
  nn: { budget: nnBudget, offer: nnOffer, estimate: nnEstimate, grantPack: nnGrantPack },
  en: { budget: enBudget, offer: enOffer, estimate: enEstimate, grantPack: enGrantPack },
} as const

/** The words that documents are written with, in a language. For programs that learn it when they run: all three come along. */
export const documentWordsFor = (language: Language): DocumentWords => ({
  texts: textsFor(language),
  quotes: quoteTextsFor(language),
  plans: planTextsFor(language),
  ...own[language],
})
