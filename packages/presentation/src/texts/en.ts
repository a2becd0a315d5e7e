import { enAtFirst } from './en-at-first.ts'
import { enRest } from './en-rest.ts'
import type { Texts } from './nb.ts'
import { withRest } from './with-rest.ts'

/** English. */
export const en: Texts = withRest(enAtFirst, enRest)
