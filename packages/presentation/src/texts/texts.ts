import { type Faults, faultsIn } from '../issues/faults.ts'
import { countryAnswers } from '../names/countries.ts'
import type { InLanguage } from './in-language.ts'
import type { deferred, help, initial } from './parts.ts'

/** The texts that a page needs which nobody has touched. */
export type InitialTexts = Omit<InLanguage<typeof initial>, 'issues'> & {
  /** The sentences of issues by their codes. One that is missing is told by its code. */
  readonly issues: Readonly<Record<string, string>>
  /** Why something must be assessed, among all texts: a form that nobody has touched has nothing of the kind. */
  readonly needsAssessment?: Readonly<Record<string, string>>
  /** What tells the faults of documents, among all texts. */
  readonly faults?: Faults
}

/** The texts that a page fetches when it reads, explains or compares. */
export type DeferredTexts = InLanguage<typeof deferred>

/** What tells the faults of documents. */
export type FaultTexts = DeferredTexts['faults']

/** All texts of one language, but for help. */
export type Texts = InitialTexts & Omit<DeferredTexts, 'issues' | 'faults'>

/** What each driver means, by its name. Pages load it on demand. */
export type Help = InLanguage<typeof help>

/** All texts of a language, of those that a page has at first and the others. */
export const withDeferred = (initial: InitialTexts, deferred: DeferredTexts): Texts => ({
  ...initial,
  ...deferred,
  answers: { ...initial.answers, ...countryAnswers(deferred.countries) },
  issues: { ...initial.issues, ...deferred.issues, ...deferred.faults.issues },
  faults: faultsIn(deferred.faults),
})
