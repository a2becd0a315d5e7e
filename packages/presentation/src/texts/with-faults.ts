import type { Faults } from '../issues/faults.ts'
import type { Texts } from './nb.ts'

/** The texts of a language with what tells the faults of documents. */
export const withFaults = (texts: Texts, faults: Faults): Texts => ({
  ...texts,
  issues: { ...texts.issues, ...faults.texts.issues },
  faults,
})
