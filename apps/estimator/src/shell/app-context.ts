import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { App } from './app.ts'

const AppContext = createContext<App | undefined>(undefined)

export const AppProvider = AppContext.Provider

/** The page's state. Every part stands below the provider. */
export const useApp = (): App => {
  const app = useContext(AppContext)
  if (app === undefined) throw new Error('a part stands outside the provider of the page')
  return app
}
