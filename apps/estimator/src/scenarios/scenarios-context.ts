import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { App, Words } from '../shell/app.ts'
import type { Scenarios } from './store.ts'

/** The page's state, its scenarios, and the words for them. */
export interface Shared {
  readonly app: App
  readonly scenarios: Scenarios
  readonly words: Words['scenarios']
}

const SharedContext = createContext<Shared | undefined>(undefined)

export const SharedProvider = SharedContext.Provider

/** What the parts of the comparison share. Each stands below the provider. */
export const useShared = (): Shared => {
  const shared = useContext(SharedContext)
  if (shared === undefined) throw new Error('a part of the comparison stands outside its provider')
  return shared
}
