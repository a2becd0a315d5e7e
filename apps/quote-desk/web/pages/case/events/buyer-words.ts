import type { InLanguage } from '@anslag/presentation'
import type { Language } from '@anslag/pricing'
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { useDesk } from '../../../shell/desk.ts'
import type { caseBuyer } from './buyer-texts.ts'

/** What links, and what was answered by them, are told with. */
export type BuyerWords = InLanguage<typeof caseBuyer>

const loaders = {
  nb: async () => (await import('../../../generated/nb/case-buyer.ts')).nbCaseBuyer,
  nn: async () => (await import('../../../generated/nn/case-buyer.ts')).nnCaseBuyer,
  en: async () => (await import('../../../generated/en/case-buyer.ts')).enCaseBuyer,
} as const satisfies Readonly<Record<Language, () => Promise<BuyerWords>>>

/** Fetches them in a language. */
export const loadBuyerWords = (language: Language): Promise<BuyerWords> => loaders[language]()

/** The same for a part of the page; undefined until they are there. */
export const useBuyerWords = (): BuyerWords | undefined => {
  const { language, connection } = useDesk()
  const words = useSignal<BuyerWords | undefined>(undefined)
  useEffect(() => {
    loadBuyerWords(language).then(
      (come) => {
        words.value = come
      },
      () => {
        connection.value = 'away'
      },
    )
  }, [language, connection])
  return words.value
}
