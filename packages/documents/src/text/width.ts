const combining = /^(?:\p{Mn}|\p{Me}|\u200c|\u200d)$/u

const wide =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\p{Emoji_Presentation}]$/u

const widthOf = (character: string): number => (combining.test(character) ? 0 : wide.test(character) ? 2 : 1)

/** How many columns a text takes in a terminal. */
export const columnsOf = (text: string): number =>
  [...text].reduce((columns, character) => columns + widthOf(character), 0)

/** The text with spaces after it, up to `columns`. */
export const padEnd = (text: string, columns: number): string =>
  text + ' '.repeat(Math.max(0, columns - columnsOf(text)))

/** The text with spaces before it, up to `columns`. */
export const padStart = (text: string, columns: number): string =>
  ' '.repeat(Math.max(0, columns - columnsOf(text))) + text
