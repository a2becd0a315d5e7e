import type { Language } from '@anslag/pricing'
import type { DeferredWords, FormContext } from '@anslag/request-form'

/** What the form of a request is told with. */
export interface OrderWords {
  readonly initial: FormContext['page']['form']
  /** Fetches what is told once somebody has touched it. */
  readonly later: () => Promise<DeferredWords>
}

const loaders = {
  nb: async () => (await import('./nb.ts')).words,
  nn: async () => (await import('./nn.ts')).words,
  en: async () => (await import('./en.ts')).words,
} as const satisfies Readonly<Record<Language, () => Promise<OrderWords>>>

/** Fetches the words of the form in a language. */
export const loadOrderWords = (language: Language): Promise<OrderWords> => loaders[language]()
