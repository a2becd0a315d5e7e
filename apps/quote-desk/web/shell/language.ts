import { type Language, languages } from '@anslag/pricing'

const key = 'desk-language'

/** What each language calls itself. */
export const languageNames: Readonly<Record<Language, string>> = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' }

const known = (name: string | null): Language | undefined => languages.find((each) => each === name)

/** Of the languages of a browser, the first that the desk has: `no` is bokmål. */
export const preferred = (names: readonly string[]): Language =>
  names
    .map((name) => name.split('-')[0] ?? '')
    .map((name) => known(name === 'no' ? 'nb' : name))
    .find(Boolean) ?? 'nb'

/** The language that was chosen here, or else the one that the browser asks for. */
export const chosenLanguage = (storage: Storage, names: readonly string[]): Language =>
  known(storage.getItem(key)) ?? preferred(names)

/** Keeps the choice for every page and visit. */
export const keepLanguage = (storage: Storage, language: Language): void => storage.setItem(key, language)
