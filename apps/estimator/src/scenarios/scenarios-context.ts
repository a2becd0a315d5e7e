import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { useApp } from '../shell/app-context.ts'
import type { Scenarios } from './store.ts'

const ScenariosContext = createContext<Scenarios | undefined>(undefined)

export const ScenariosProvider = ScenariosContext.Provider

/** What the parts of the comparison share. Each stands below the provider. */
export const useScenarios = () => {
  const app = useApp()
  const scenarios = useContext(ScenariosContext)
  if (scenarios === undefined) throw new Error('a part of the comparison stands outside its provider')
  return { app, scenarios, words: scenarios.words }
}
