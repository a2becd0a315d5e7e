/** Texts that are named by their numbers, from 0: each stands once. */
export interface Numbered {
  /** The number of a text, which is added where it is new. */
  readonly of: (text: string) => number
  readonly all: () => readonly string[]
}

/** @param first those whose numbers are settled, by a format */
export const numbered = (...first: readonly string[]): Numbered => {
  const numbers = new Map(first.map((text, number) => [text, number]))
  return {
    of: (text) => {
      const number = numbers.get(text) ?? numbers.size
      numbers.set(text, number)
      return number
    },
    all: () => [...numbers.keys()],
  }
}
