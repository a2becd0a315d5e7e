/** A text, or the pieces of it between which a line may be broken. */
export type Written = string | readonly string[]

/** Longer than any word of the field in three languages: it may be broken anywhere. */
const longWord = /\S{32,}/u

/** Such a word may be broken after each of these, and a mark stays with its letter. */
const piece = /\S?\p{M}*(?:\S\p{M}*){0,11}|\s+/gu

/** Characters that steer, hide or turn text round, or stand for nothing; not the joiners that some scripts need. */
const unsafe = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}]/u

const named = (character: string): string =>
  `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`

/** A text as it is written: in one line, and with the number of each character that no font of the document has. */
export type Write = (text: string) => string

/** What writes texts with the characters that fonts have letters for: others are named, such as `[U+4E2D]`. */
export const writeWith =
  (covered: ReadonlySet<number>): Write =>
  (text) => {
    const line = text.replace(/[\t-\r\u2028\u2029]+/g, ' ')
    return Array.from(line, (character) =>
      !unsafe.test(character) && covered.has(character.codePointAt(0) ?? 0) ? character : named(character),
    ).join('')
  }

/** The pieces of a text with a very long word in it; any other text as it is. */
export const inPieces = (text: string): Written => (longWord.test(text) ? (text.match(piece) ?? []) : text)

/** The beginning of a text that must stay on one line. */
export const shortened = (text: string, most: number): string => {
  const letters = [...text]
  return letters.length <= most
    ? text
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`
}
