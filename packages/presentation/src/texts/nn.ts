import type { Texts } from './nb.ts'
import { nnAtFirst } from './nn-at-first.ts'
import { nnFaults } from './nn-faults.ts'
import { withFaults } from './with-faults.ts'

/** Nynorsk. */
export const nn: Texts = withFaults(nnAtFirst, nnFaults)
