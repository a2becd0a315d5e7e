import type { InitialTexts } from '../texts/texts.ts'
import { answerName } from './driver-name.ts'

/** A country to choose. */
export interface Country {
  readonly code: string
  readonly name: string
}

/** The countries of a text of codes and names, in their order. */
export const countriesIn = (text: string): readonly Country[] =>
  text
    .trim()
    .split(/;\s+/)
    .map((entry) => ({ code: entry.slice(0, 2), name: entry.slice(3).replaceAll(/\s+/g, ' ') }))

/** What people answer with a country. */
const driver = 'institutions.country'

/** The answers to what asks for a country: a name for every code, in their order. */
export const countryAnswers = (text: string): Readonly<Record<string, Readonly<Record<string, string>>>> => ({
  [driver]: Object.fromEntries(
    countriesIn(text)
      .map(({ code, name }) => [code, name] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  ),
})

/** `Norge` for `NO`; the code itself while the names have not come, or where no country has it. */
export const countryName = (code: string, texts: Pick<InitialTexts, 'answers' | 'yesNo'>): string =>
  answerName(driver, code, texts)
