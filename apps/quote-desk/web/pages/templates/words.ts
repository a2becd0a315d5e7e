import type { InLanguage } from '@anslag/presentation'
import { wordsOfPage } from '../../words/of-page.tsx'
import type { templates } from './texts.ts'

/** The words of the page in one language. */
export type TemplatesWords = InLanguage<typeof templates>

/** Words that come with this page. */
export const { WithWords: WithTemplatesWords, usePageWords: useTemplatesWords } = wordsOfPage<TemplatesWords>({
  nb: async () => (await import('../../generated/nb/templates.ts')).nbTemplates,
  nn: async () => (await import('../../generated/nn/templates.ts')).nnTemplates,
  en: async () => (await import('../../generated/en/templates.ts')).enTemplates,
})
