import type { Language } from '@anslag/pricing'
import { type ComponentChildren, createContext } from 'preact'
import { useContext, useEffect, useState } from 'preact/hooks'
import { useDesk } from '../shell/desk.ts'

/** The words of one page, which come with it and with no other: what shows the page once they are there, and what they are. */
export const wordsOfPage = <PageWords,>(loaders: Readonly<Record<Language, () => Promise<PageWords>>>) => {
  const Context = createContext<PageWords | undefined>(undefined)

  const WithWords = ({ children }: { readonly children: ComponentChildren }) => {
    const { language, connection, words } = useDesk()
    const [own, keep] = useState<PageWords | undefined>(undefined)
    useEffect(() => {
      loaders[language]().then(keep, () => {
        connection.value = 'away'
      })
    }, [language, connection])
    return own === undefined ? (
      <p role="status">{words.asking.loading}</p>
    ) : (
      <Context.Provider value={own}>{children}</Context.Provider>
    )
  }

  const usePageWords = (): PageWords => {
    const words = useContext(Context)
    if (words === undefined) throw new Error('a part stands outside the page whose words it shows')
    return words
  }

  return { WithWords, usePageWords }
}
