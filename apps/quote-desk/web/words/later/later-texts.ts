import type { Texts } from '@anslag/presentation/estimate'
import type { Language } from '@anslag/pricing'
import { useEffect, useState } from 'preact/hooks'
import { useDesk } from '../../shell/desk.ts'

const loaders = {
  nb: async () => (await import('./nb.ts')).texts,
  nn: async () => (await import('./nn.ts')).texts,
  en: async () => (await import('./en.ts')).texts,
} as const satisfies Readonly<Record<Language, () => Promise<Texts>>>

/** All texts of estimates and price lists, fetched by the pages that name tariffs; undefined until they are there. */
export const useLaterTexts = (): Texts | undefined => {
  const { language, connection } = useDesk()
  const [texts, keep] = useState<Texts | undefined>(undefined)
  useEffect(() => {
    loaders[language]().then(keep, () => {
      connection.value = 'away'
    })
  }, [language, connection])
  return texts
}
