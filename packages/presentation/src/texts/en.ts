import { enAtFirst } from './en-at-first.ts'
import { enFaults } from './en-faults.ts'
import type { Texts } from './nb.ts'
import { withFaults } from './with-faults.ts'

/** English. */
export const en: Texts = withFaults(enAtFirst, enFaults)
