import type { Texts } from '@anslag/presentation/estimate'
import type { QuoteWords } from '@anslag/presentation/quote'
import type { Language } from '@anslag/pricing'

/** What a case is told with: all texts of estimates, and those of quotes. */
export interface CaseWords {
  readonly texts: Texts
  readonly quote: QuoteWords
}

const loaders = {
  nb: async () => (await import('./nb.ts')).words,
  nn: async () => (await import('./nn.ts')).words,
  en: async () => (await import('./en.ts')).words,
} as const satisfies Readonly<Record<Language, () => Promise<CaseWords>>>

/** Fetches the words of cases in a language. */
export const loadCaseWords = (language: Language): Promise<CaseWords> => loaders[language]()
