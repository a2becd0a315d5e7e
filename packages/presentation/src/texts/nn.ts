import type { Texts } from './nb.ts'
import { nnAtFirst } from './nn-at-first.ts'
import { nnRest } from './nn-rest.ts'
import { withRest } from './with-rest.ts'

/** Nynorsk. */
export const nn: Texts = withRest(nnAtFirst, nnRest)
