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
