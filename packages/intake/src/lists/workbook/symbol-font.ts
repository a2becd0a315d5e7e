/** Fonts whose letters are signs. */
const symbolFont = /^(?:wingdings|webdings|symbol|marlett|zapf ?dingbats|opensymbol)/i

/** True for a font in which a letter looks like something else. */
export const isSymbolFont = (name: string | undefined): boolean => name !== undefined && symbolFont.test(name)

/**
 * What a letter in a symbol font is: the letter of the private use area that such fonts have it at, which says that it is
 * no letter. Texts of several letters are words that somebody typed with the wrong font, and stay.
 *
 * @example asSign('o') // '\uf06f', the empty box of Wingdings
 */
export const asSign = (text: string): string => {
  const letter = text.trim()
  const code = letter.charCodeAt(0)
  return letter.length === 1 && code > 0x20 && code < 0x100 ? String.fromCharCode(0xf000 + code) : text
}
