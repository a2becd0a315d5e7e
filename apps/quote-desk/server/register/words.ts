import { lastRevision, type Quote } from '@anslag/quotes'

/** Words as they are looked for: letters and digits alone, whatever their case and however accents are written. */
export const wordsIn = (text: string): readonly string[] => [
  ...new Set(
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [],
  ),
]

/** What a quote is found by: its number, its parties, its project. What the archive calls it, the register adds. */
export const wordsOf = (quote: Quote): readonly string[] => {
  const { buyer, project, officer } = lastRevision(quote)?.content ?? {}
  const { number } = quote
  const texts = [number, buyer?.name, buyer?.organisationNumber, project?.title, project?.reference, officer?.name]
  return wordsIn(texts.join(' '))
}

/** Each word, or its beginning, as PostgreSQL looks for it: there is nothing in a word that it could take otherwise. */
export const wordQuery = (text: string): string =>
  wordsIn(text)
    .map((word) => `'${word}':*`)
    .join(' & ')

/** Letters of other alphabets that look like Latin ones, as far as names of Norwegian buyers could be imitated with them. */
const lookAlikes: Readonly<Record<string, string>> = Object.fromEntries(
  [...'аa еe оo рp сc уy хx іi ѕs јj кk мm тt нh вb ԁd ɡg ⅼl οo αa εe ιi κk νv ρp τt υu χx'.split(' ')].map((pair) => [
    pair.slice(0, 1),
    pair.slice(1),
  ]),
)

/** What two names have in common that a reader could take for the same: letters alone, without accents, of one alphabet. */
export const sameLetters = (name: string): string =>
  [...name.normalize('NFKD').toLowerCase()]
    .map((letter) => lookAlikes[letter] ?? letter)
    .filter((letter) => /[\p{L}\p{N}]/u.test(letter))
    .join('')
    .replaceAll('0', 'o')
    .replaceAll(/[1l|]/g, 'i')
