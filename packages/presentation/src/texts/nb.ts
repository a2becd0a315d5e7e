import type { Language } from '@anslag/pricing'
import type { Faults } from '../issues/faults.ts'
import { type bokmål, nbAtFirst } from './nb-at-first.ts'
import { nbFaults } from './nb-faults.ts'
import { withFaults } from './with-faults.ts'

/** All texts of one language, but for help: what bokmål has, every language has. */
export type Texts = Omit<typeof bokmål, 'issues'> & {
  readonly language: Language
  /** The sentences of issues by their codes. One that is missing is told by its code. */
  readonly issues: Readonly<Record<string, string>>
  /** What tells the faults of documents, when it has been loaded. */
  readonly faults?: Faults
}

/** Bokmål. Help texts are apart, since pages load them on demand. */
export const nb: Texts = withFaults(nbAtFirst, nbFaults)
