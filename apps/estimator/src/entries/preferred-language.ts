import type { Language } from '@anslag/pricing'
import { chosen } from '../shell/locales.ts'

/** What browsers call our languages: `no` is bokmål to most of them. */
const known: Readonly<Record<string, Language>> = { nb: 'nb', no: 'nb', nn: 'nn', en: 'en' }

/**
 * The language in which a reader of the top page would rather have it.
 *
 * @param languages the browser's, the best first
 * @param address where the page was asked for
 * @returns undefined when it is the one of the top page, when none of ours is among them, or when the reader has chosen
 *   this page
 */
export const preferredLanguage = (
  languages: readonly string[],
  { search }: { readonly search: string },
): Exclude<Language, 'nb'> | undefined => {
  if (new URLSearchParams(search).has(chosen)) return undefined
  for (const each of languages) {
    const [language = ''] = each.toLowerCase().split('-')
    const ours = Object.hasOwn(known, language) ? known[language] : undefined
    if (ours !== undefined) return ours === 'nb' ? undefined : ours
  }
  return undefined
}
