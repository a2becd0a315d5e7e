import type { FirstTexts, Texts } from './nb.ts'
import type { RestTexts } from './nb-rest.ts'

/** All texts of a language, of those that a page has at first and the rest of them. */
export const withRest = (first: FirstTexts, rest: RestTexts): Texts => ({
  ...first,
  ...rest,
  issues: { ...first.issues, ...rest.issues, ...rest.faults.texts.issues },
})
