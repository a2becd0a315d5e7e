/** Words in a row: `a, b eller c`. */
export const listed = (words: readonly string[], or: string): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${or} ${words.at(-1)}`

/** Any one of several. */
export const any = {
  nb: (words: readonly string[]) => listed(words, 'eller'),
  nn: (words: readonly string[]) => listed(words, 'eller'),
  en: (words: readonly string[]) => listed(words, 'or'),
}

const asked = (question: string) => (closest: string | undefined) =>
  closest === undefined ? '' : ` ${question} ${closest}?`

/** What may have been meant, where anything may. */
export const meant = { nb: asked('Mente du'), nn: asked('Meinte du'), en: asked('Did you mean') }
