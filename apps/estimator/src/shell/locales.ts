import type { Language } from '@anslag/pricing'

interface Page {
  /** The language's own name. */
  readonly name: string
  /** Where the page lies, from the top of the site. */
  readonly folder: string
  /** The top of the site, from the page. */
  readonly root: string
}

/** In the order in which they are offered. Not the engine's own list, which would bring its schemas along. */
export const pageLanguages: readonly Language[] = ['nb', 'nn', 'en']

/** One page per language. */
export const pages: Readonly<Record<Language, Page>> = {
  nb: { name: 'Bokmål', folder: '', root: './' },
  nn: { name: 'Nynorsk', folder: 'nn/', root: '../' },
  en: { name: 'English', folder: 'en/', root: '../' },
}

/** What a public page owes its readers: pages below the one with the form, one per language. */
export const statementNames = ['accessibility', 'privacy', 'report'] as const

export type StatementName = (typeof statementNames)[number]
