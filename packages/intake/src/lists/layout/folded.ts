import { composed } from '@anslag/pricing'

/** A text for comparing: in lower case, every run of blanks and line breaks one blank, soft hyphens left out. */
export const folded = (text: string): string =>
  composed(text).toLowerCase().replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim()
