import type { QuoteView } from '@anslag/presentation/quote'
import type { ReadonlySignal } from '@preact/signals'
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { CaseActs } from './state.ts'
import type { CaseWords } from './words/case-words.ts'

/** What the parts of a case stand on. */
export interface CaseContext extends CaseActs {
  readonly id: string
  /** What cases and their prices are told with. */
  readonly words: CaseWords
  /** The last revision in words and formatted amounts. */
  readonly view: ReadonlySignal<QuoteView>
}

const Context = createContext<CaseContext | undefined>(undefined)

export const CaseProvider = Context.Provider

/** The case that is open. Every part of the page stands below the provider. */
export const useCase = (): CaseContext => {
  const context = useContext(Context)
  if (context === undefined) throw new Error('a part stands outside the provider of the case')
  return context
}
