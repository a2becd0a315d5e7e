import type { InLanguage } from '@anslag/presentation'
import type { InitialTexts } from '@anslag/presentation/estimate'
import type { Language } from '@anslag/pricing'
import type { desk } from './parts.ts'

/** The words of the desk in one language, with the ways of writing numbers and days. */
export interface Words extends InLanguage<typeof desk> {
  readonly texts: InitialTexts
}

// Modules of our own, not those of the packages: a page that needs more words of a language fetches those alone.
const loaders = {
  nb: async () => (await import('./nb.ts')).words,
  nn: async () => (await import('./nn.ts')).words,
  en: async () => (await import('./en.ts')).words,
} as const satisfies Readonly<Record<Language, () => Promise<Words>>>

/** Fetches the words of a language. */
export const loadWords = (language: Language): Promise<Words> => loaders[language]()
