import type { InLanguage } from '@anslag/presentation'
import type { Texts } from '@anslag/presentation/estimate'
import type { ShownQuoteWords } from '@anslag/presentation/quote'
import type { Language } from '@anslag/pricing'
import type { caseActs } from '../acting/texts.ts'

/** What a case is told with: all texts of estimates, those that show quotes, and those of what is done with a case. */
export interface CaseWords {
  readonly texts: Texts
  readonly quote: ShownQuoteWords
  /** Of what is decided about a case, done with it, and happened to it. */
  readonly acts: InLanguage<typeof caseActs>
}

const loaders = {
  nb: async () => (await import('./nb.ts')).words,
  nn: async () => (await import('./nn.ts')).words,
  en: async () => (await import('./en.ts')).words,
} as const satisfies Readonly<Record<Language, () => Promise<CaseWords>>>

/** Fetches the words of cases in a language. */
export const loadCaseWords = (language: Language): Promise<CaseWords> => loaders[language]()
