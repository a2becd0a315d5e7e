import type { Language } from '@anslag/pricing'

interface Page {
  /** The language's own name. */
  readonly name: string
  /** Where the page lies, from the top of the site. */
  readonly folder: string
  /** The top of the site, from the page. */
  readonly root: string
}

/** One page per language. */
export const pages: Readonly<Record<Language, Page>> = {
  nb: { name: 'Bokmål', folder: '', root: './' },
  nn: { name: 'Nynorsk', folder: 'nn/', root: '../' },
  en: { name: 'English', folder: 'en/', root: '../' },
}
