/**
 * More marks on one letter than any script has. What brings marks into order takes the square of their number, so that
 * pages of them would keep a machine busy for hours.
 */
const heaps = /(\p{M}{30})\p{M}+/gu

/** True for nearly every text there is: nothing to put together and nothing to leave out. */
const isPlain = (text: string): boolean => !/[\u00ad\u0250-\uffff]/.test(text)

/**
 * A text whose letters and marks are put together, or taken apart: Unicode's NFC or NFD. The one place that does so, since
 * no letter may bear more than thirty marks before.
 *
 * @example composed('a\u030a') // 'å'
 */
export const composed = (text: string, form: 'NFC' | 'NFD' = 'NFC'): string =>
  form === 'NFC' && isPlain(text) ? text : text.replace(heaps, '$1').normalize(form)

/** Letters that nobody sees: fillers, marks of direction, tags, soft hyphens. Not the joiners, which some scripts need. */
const hidden = /(?!\p{Join_Control}|\p{Variation_Selector})\p{Default_Ignorable_Code_Point}|\u2800/gu

/** Joiners and choices of a form that stand behind nothing that they could belong to. */
const stray = /(?<![\p{L}\p{M}\p{N}\p{S}])(?:\p{Join_Control}|\p{Variation_Selector})+/gu

/**
 * A text as readers see it: without letters that nobody sees, its accents on their letters.
 *
 * @example legible('kjø\u3164nn\u00ad') // 'kjønn'
 */
export const legible = (text: string): string =>
  isPlain(text) ? text : composed(text.replace(hidden, '').replace(stray, ''))

/** The code point of the first character that {@link legible} takes out or puts on a letter; undefined where none is. */
export const illegibleIn = (text: string): string | undefined => {
  const clean = legible(text)
  if (clean === text) return undefined
  const letters = [...text]
  const seen = [...clean]
  const first = letters.findIndex((letter, index) => letter !== seen[index])
  const at = /^\p{M}/u.test(letters[first + 1] ?? '') ? first + 1 : first
  const code = letters[at]?.codePointAt(0) ?? 0
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
}
