import type { Issue } from '@anslag/pricing'

/** A sentence that says what there is to choose from. */
const offers = / ?\p{Lu}[^.]*\{allowed\}[^.]*\./u

/** The template of an issue, without the sentence that would say what there is to choose from where there is nothing. */
export const choicesIn = (template: string, { params: { allowed } }: Issue): string =>
  Array.isArray(allowed) && allowed.length === 0 ? template.replace(offers, '') : template
