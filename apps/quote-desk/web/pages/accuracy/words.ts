import type { InLanguage } from '@anslag/presentation'
import { wordsOfPage } from '../../words/of-page.tsx'
import type { accuracy } from './texts.ts'

/** The words of the page in one language. */
export type AccuracyWords = InLanguage<typeof accuracy>

/** Words that come with this page. */
export const { WithWords: WithAccuracyWords, usePageWords: useAccuracyWords } = wordsOfPage<AccuracyWords>({
  nb: async () => (await import('../../generated/nb/accuracy.ts')).nbAccuracy,
  nn: async () => (await import('../../generated/nn/accuracy.ts')).nnAccuracy,
  en: async () => (await import('../../generated/en/accuracy.ts')).enAccuracy,
})
