/** A name as it stands within a sentence: without its capital, unless it is an abbreviation or a name such as FD-Trygd. */
export const inSentence = (name: string): string =>
  /^.[\p{Lu}\d]/u.test(name) ? name : `${name.slice(0, 1).toLowerCase()}${name.slice(1)}`

/** A name as it stands at the start of a sentence: with a capital. */
export const atStart = (name: string): string => `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`
