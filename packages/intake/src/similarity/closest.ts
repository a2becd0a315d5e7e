import { editDistance } from '@anslag/pricing'

/** Longer words are not compared: nobody misspelt them. */
const longest = 60

/**
 * The words that are most like the given one, the nearest first: those in which at most a quarter of the letters, or one,
 * are wrong. Words are compared as they are, so give them in one case.
 */
export const closestTo = (given: string, words: Iterable<string>, count: number): readonly string[] => {
  if (given.length > longest) return []
  const most = Math.max(1, Math.floor(given.length / 4))
  return [...words]
    .map((word) => ({ word, steps: editDistance(given, word, most) }))
    .filter(({ steps }) => steps <= most)
    .sort((a, b) => a.steps - b.steps)
    .slice(0, count)
    .map(({ word }) => word)
}
