import type { Language } from '@anslag/pricing'
import type { Faults } from '../issues/faults.ts'
import { type bokmål, nbAtFirst } from './nb-at-first.ts'
import { nbRest, type RestTexts } from './nb-rest.ts'
import { withRest } from './with-rest.ts'

/** The texts that a page needs which nobody has touched. */
export type FirstTexts = Omit<typeof bokmål, 'issues'> & {
  readonly language: Language
  /** The sentences of issues by their codes. One that is missing is told by its code. */
  readonly issues: Readonly<Record<string, string>>
  /** What tells the faults of documents, among all texts. */
  readonly faults?: Faults
}

/** All texts of one language, but for help: what bokmål has, every language has. */
export type Texts = FirstTexts & Omit<RestTexts, 'issues'>

/** Bokmål. Help texts are apart, since pages load them on demand. */
export const nb: Texts = withRest(nbAtFirst, nbRest)
