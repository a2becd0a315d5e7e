import type { Language } from '@anslag/pricing'

/** What differs by language: a text, as a rule, or a list of texts such as the names of months, or what makes a text. */
type PerLanguage = Readonly<Record<Language, unknown>>

/** Texts under names and in lists, each in all languages beside each other. What all languages share stands by itself. */
export interface Wording {
  readonly [name: string]: PerLanguage | Wording | readonly Wording[] | string | undefined
}

/** The same texts in one language. Under names that are not known, such as codes, there are names first. */
export type InLanguage<T> = string extends keyof T
  ? { readonly [Name in keyof T]: InLanguage<T[Name]> }
  : T extends PerLanguage
    ? T[Language]
    : { readonly [Name in keyof T]: InLanguage<T[Name]> }

const isPerLanguage = (texts: object): texts is PerLanguage => Object.keys(texts).sort().join() === 'en,nb,nn'

const picked = (texts: unknown, language: Language): unknown => {
  if (typeof texts !== 'object' || texts === null) return texts
  if (isPerLanguage(texts)) return texts[language]
  if (Array.isArray(texts)) return texts.map((each) => picked(each, language))
  return Object.fromEntries(Object.entries(texts).map(([name, below]) => [name, picked(below, language)]))
}

/**
 * Texts in one language, of texts in all of them.
 *
 * @example inLanguage({ close: { nb: 'Lukk', nn: 'Lukk', en: 'Close' } }, 'en') // { close: 'Close' }
 */
export function inLanguage<T extends Wording>(texts: T, language: Language): InLanguage<T>
// The type follows the value member by member, which an implementation cannot tell the compiler.
export function inLanguage(texts: Wording, language: Language): unknown {
  return picked(texts, language)
}
