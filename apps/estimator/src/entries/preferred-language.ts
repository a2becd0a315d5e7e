import type { Language } from '@anslag/pricing'
import { carriesForm } from '../export/encode-link.ts'
import { chosen } from '../shell/language-address.ts'

/** What browsers call our languages: `no` is bokmål to most of them. */
const known: Readonly<Record<string, Language>> = { nb: 'nb', no: 'nb', nn: 'nn', en: 'en' }

/**
 * The language in which a reader of the top page would rather have it.
 *
 * @param languages the browser's, the best first
 * @param address where the page was asked for
 * @returns undefined when it is the one of the top page, when none of ours is among them, when the reader has chosen
 *   this page, or when its address brings a form
 */
export const preferredLanguage = (
  languages: readonly string[],
  { search, hash }: { readonly search: string; readonly hash: string },
): Exclude<Language, 'nb'> | undefined => {
  if (new URLSearchParams(search).has(chosen) || carriesForm(hash)) return undefined
  for (const each of languages) {
    const [language = ''] = each.toLowerCase().split('-')
    const ours = Object.hasOwn(known, language) ? known[language] : undefined
    if (ours !== undefined) return ours === 'nb' ? undefined : ours
  }
  return undefined
}
