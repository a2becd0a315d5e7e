import type { InLanguage } from '@anslag/presentation'
import type { Help, InitialTexts, Texts } from '@anslag/presentation/estimate'
import type { ReadingTexts } from '@anslag/presentation/reading'
import type { CatalogueDocument, Day, Issue } from '@anslag/pricing'
import type { ReadonlySignal, Signal } from '@preact/signals'
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { ManyNames } from '../many-names/many-names.tsx'
import type { StatusMessage } from '../messages/status-message.tsx'
import type { AskedAgainst } from '../state/asked-now.ts'
import type { Draft, Form } from '../state/form.ts'
import type { RequestParser } from '../state/request-parser.ts'
import type { FormChange } from '../state/update-form.ts'
import type { formDeferred, formInitial, orderDeferred } from '../texts/index.ts'
import type { Lazy } from './lazy.ts'

/** The words that come when somebody first touches the form. */
export interface DeferredWords {
  readonly form: InLanguage<typeof formDeferred>
  readonly order: InLanguage<typeof orderDeferred>
  readonly help: Help
  readonly reading: ReadingTexts
}

/** What requests are asked and read against: the catalogue of the price book, and what reads requests with it. */
export interface FormBook {
  readonly documents: { readonly catalogue: CatalogueDocument }
  /** Fetched when somebody touches the form. */
  readonly parser: Lazy<RequestParser>
}

/** A question on the page, for as long as it is drawn. */
export interface DrawnQuestion {
  /** Its JSON Pointer. */
  readonly path: string
  /** Of its element: while that is in sight, it is worth telling what other answers do. */
  readonly id: string
  /** The requests that its answers make, where it is no answer of the request itself. */
  readonly requests?: () => Readonly<Record<string, Draft>>
}

/**
 * Texts beside answers, by question and answer: what each adds to the price or saves against the one that stands. Answers are
 * words, `yes`, `no` and codes; `+1` and `-1` of a number; `+` for one more of a list, `0` for none.
 */
export type EffectTexts = Readonly<Record<string, Readonly<Record<string, string>>>>

/** What other answers do to the price, told of the questions that are in sight. */
export interface Effects {
  readonly now: ReadonlySignal<EffectTexts>
  /** Says that a question is drawn. @returns what says that it is no more */
  readonly draw: (question: DrawnQuestion) => () => void
}

/**
 * What the form of a request stands on. The app around it makes one, and puts it around the parts: they show what is in it,
 * call for changes, and know nothing else.
 */
export interface FormContext {
  readonly day: Day
  readonly form: Signal<Form>
  readonly updateForm: (change: FormChange) => void
  /** Names of drivers, answers and units, and the ways of writing numbers, in the language of the form. */
  readonly texts: InitialTexts
  /** The same with what comes at the first touch; undefined until then. */
  readonly allTexts: ReadonlySignal<Texts | undefined>
  /** The form's own words that it has from the start. */
  readonly page: { readonly form: InLanguage<typeof formInitial> }
  /** Only what comes at the first touch or later asks for these. */
  readonly words: DeferredWords
  /** What comes at the first touch. */
  readonly deferred: Lazy<{ readonly words: DeferredWords; readonly ManyNames: typeof ManyNames }>
  /** Undefined while the price book is on its way; the form can be seen, and not answered. */
  readonly pricing: ReadonlySignal<FormBook | undefined>
  /** What the price list assumes, by driver. */
  readonly defaults: ReadonlySignal<AskedAgainst['defaults']>
  readonly sentence: (issue: Issue) => string
  /** What became of the last thing that somebody did to the whole form. */
  readonly status: Signal<StatusMessage | undefined>
  /** Whether all that opens is open, as in print. */
  readonly allOpen: ReadonlySignal<boolean>
  /** Takes files that somebody chose: answers replace the form, and an order is read into it. */
  readonly takeFiles: (files: readonly File[], place: string) => Promise<void>
  /** What other answers do to the price; undefined where nobody tells. */
  readonly effects?: Effects
}

const Context = createContext<FormContext | undefined>(undefined)

export const FormProvider = Context.Provider

/** What the form stands on. Every part of the form is below the provider. */
export const useFormContext = (): FormContext => {
  const context = useContext(Context)
  if (context === undefined) throw new Error('a part of the form stands outside its provider')
  return context
}
