import type { InLanguage } from '@anslag/presentation'
import { wordsOfPage } from '../../../words/of-page.tsx'
import type { caseBuyer } from './buyer-texts.ts'

/** What letters, links, and what was answered by them, are told with. */
export type BuyerWords = InLanguage<typeof caseBuyer>

/** Words that come with what shows them. */
export const { WithWords: WithBuyerWords, usePageWords: useBuyerWords } = wordsOfPage<BuyerWords>({
  nb: async () => (await import('../../../generated/nb/case-buyer.ts')).nbCaseBuyer,
  nn: async () => (await import('../../../generated/nn/case-buyer.ts')).nnCaseBuyer,
  en: async () => (await import('../../../generated/en/case-buyer.ts')).enCaseBuyer,
})
