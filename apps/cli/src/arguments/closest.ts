import { editDistance } from '@anslag/pricing'

/** Longer words are not compared: nobody meant them. */
const longest = 60

/** The words that are most like the given one, the nearest first. */
export const nearest = (given: string, words: readonly string[], count: number): readonly string[] =>
  words
    .map((word) => ({ word, steps: editDistance(given.slice(0, longest).toLowerCase(), word.toLowerCase()) }))
    .sort((a, b) => a.steps - b.steps)
    .slice(0, count)
    .map(({ word }) => word)

/** The word that was probably meant: the nearest, where at most a third of its letters are wrong; else undefined. */
export const closest = (given: string, words: readonly string[]): string | undefined => {
  if (given.length > longest) return undefined
  const [best] = words
    .map((word) => ({ word, steps: editDistance(given.toLowerCase(), word.toLowerCase()) }))
    .filter(({ word, steps }) => steps <= Math.max(1, Math.floor(word.length / 3)))
    .sort((a, b) => a.steps - b.steps)
  return best?.word
}
