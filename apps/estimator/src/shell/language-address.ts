import type { Language } from '@anslag/pricing'
import { pages } from './locales.ts'

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
  return pages[language].folder + (end === '' ? '' : `?${end}`)
}
