import type { InLanguage } from '@anslag/presentation'
import type { InitialTexts } from '@anslag/presentation/estimate'
import type { Language } from '@anslag/pricing'
import type { desk } from './parts.ts'

/** The words of the desk in one language, with the ways of writing numbers and days. */
export interface Words extends InLanguage<typeof desk> {
  readonly texts: InitialTexts
}

const loaders = {
  nb: async (): Promise<Words> => {
    const [{ nbInitial }, { nbDesk }] = await Promise.all([
      import('@anslag/presentation/estimate/nb'),
      import('../generated/nb/desk.ts'),
    ])
    return { ...nbDesk, texts: nbInitial }
  },
  nn: async (): Promise<Words> => {
    const [{ nnInitial }, { nnDesk }] = await Promise.all([
      import('@anslag/presentation/estimate/nn'),
      import('../generated/nn/desk.ts'),
    ])
    return { ...nnDesk, texts: nnInitial }
  },
  en: async (): Promise<Words> => {
    const [{ enInitial }, { enDesk }] = await Promise.all([
      import('@anslag/presentation/estimate/en'),
      import('../generated/en/desk.ts'),
    ])
    return { ...enDesk, texts: enInitial }
  },
} as const satisfies Readonly<Record<Language, () => Promise<Words>>>

/** Fetches the words of a language. */
export const loadWords = (language: Language): Promise<Words> => loaders[language]()
