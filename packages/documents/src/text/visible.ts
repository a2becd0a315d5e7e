/**
 * Characters that steer a terminal, hide or turn text round: control characters and format characters such as overrides
 * of writing direction, but for the joiners that some scripts need; and what is no character, such as half of a pair.
 */
const unsafe = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Noncharacter_Code_Point}]/gu

/** One line of text that is safe to print: what is unsafe shows as `�`. */
export const visible = (line: string): string => line.replace(unsafe, '�')

const escaped = (character: string): string =>
  [...Array(character.length).keys()]
    .map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`)
    .join('')

/** JSON text that is safe to print and says the same: what is unsafe is written as an escape, as JSON allows. */
export const visibleJson = (value: unknown): string =>
  JSON.stringify(value, null, 2).replace(unsafe, (character) => (character === '\n' ? character : escaped(character)))
