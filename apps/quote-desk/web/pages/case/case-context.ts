import type { QuoteView } from '@anslag/presentation/quote'
import type { ReadonlySignal } from '@preact/signals'
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { BookBody } from '../../api/answers.ts'
import type { Answered } from '../../api/use-answer.ts'
import type { Order } from './order/order-work.ts'
import type { CaseActs } from './state.ts'
import type { CaseWords } from './words/case-words.ts'

/** What the parts of a case stand on. */
export interface CaseContext extends CaseActs {
  readonly id: string
  /** What cases and their prices are told with. */
  readonly words: CaseWords
  /** The last revision in words and formatted amounts. */
  readonly view: ReadonlySignal<QuoteView>
  /** The order while it is worked on. */
  readonly order: Order
  /** What the last revision was priced with, as the desk answered: it refuses where the list is not here. */
  readonly pricedWith: ReadonlySignal<Answered<BookBody>>
  /** The same; undefined unless it has come. */
  readonly book: ReadonlySignal<BookBody | undefined>
}

const Context = createContext<CaseContext | undefined>(undefined)

export const CaseProvider = Context.Provider

/** The case that is open. Every part of the page stands below the provider. */
export const useCase = (): CaseContext => {
  const context = useContext(Context)
  if (context === undefined) throw new Error('a part stands outside the provider of the case')
  return context
}
