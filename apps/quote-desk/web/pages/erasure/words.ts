import type { InLanguage } from '@anslag/presentation'
import { wordsOfPage } from '../../words/of-page.tsx'
import type { erasure } from './texts.ts'

/** The words of the page in one language. */
export type ErasureWords = InLanguage<typeof erasure>

/** Words that come with this page. */
export const { WithWords: WithErasureWords, usePageWords: useErasureWords } = wordsOfPage<ErasureWords>({
  nb: async () => (await import('../../generated/nb/erasure.ts')).nbErasure,
  nn: async () => (await import('../../generated/nn/erasure.ts')).nnErasure,
  en: async () => (await import('../../generated/en/erasure.ts')).enErasure,
})
