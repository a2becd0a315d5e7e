import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { App, Words } from './app.ts'

const AppContext = createContext<App | undefined>(undefined)

export const AppProvider = AppContext.Provider

/** The page's state. Every part stands below the provider. */
export const useApp = (): App => {
  const app = useContext(AppContext)
  if (app === undefined) throw new Error('a part stands outside the provider of the page')
  return app
}

/** The words that come at the first touch. Only parts that come with them or later ask for them. */
export const useWords = (): Words => {
  const deferred = useApp().deferred.now.value
  if (typeof deferred !== 'object') throw new Error('a part is shown before its words have come')
  return deferred.words
}
