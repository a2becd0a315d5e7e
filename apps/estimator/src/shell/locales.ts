import type { Language } from '@anslag/pricing'

interface Locale {
  readonly name: string
  readonly folder: string
  /** The top of the site, from the page. */
  readonly root: string
}

/** In the order in which they are offered. Not the engine's own list, which would bring its schemas along. */
export const pageLanguages: readonly Language[] = ['nb', 'nn', 'en']

/** One page per language. */
export const locales: Readonly<Record<Language, Locale>> = {
  nb: { name: 'Bokmål', folder: '', root: './' },
  nn: { name: 'Nynorsk', folder: 'nn/', root: '../' },
  en: { name: 'English', folder: 'en/', root: '../' },
}

/** What a public page owes its readers: pages below the one with the form, one per language. */
export const legalPageNames = ['accessibility', 'privacy', 'report'] as const

export type LegalPageName = (typeof legalPageNames)[number]

/** The parameter of an address that says that its language was chosen, so that no other is offered. */
export const chosen = 'lang'

/**
 * The address of the page in a language, from the top of the site, with all that the present one asks for. The top page
 * would send a reader on to the language of the browser, so a link to it says that it was chosen.
 *
 * @param search the end of the present address from its question mark, or nothing
 */
export const languageAddress = (language: Language, search: string): string => {
  const asked = new URLSearchParams(search)
  asked.delete(chosen)
  if (language === 'nb') asked.set(chosen, language)
  const end = asked.toString().replaceAll(/=(?=&|$)/g, '')
  return locales[language].folder + (end === '' ? '' : `?${end}`)
}
