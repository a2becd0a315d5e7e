/** Longer words are not compared: nobody meant them. */
const longest = 60

/** How many letters must be added, taken away, replaced or swapped with their neighbour to make `a` into `b`. */
const distance = (a: string, b: string): number => {
  const rows: number[][] = Array.from({ length: a.length + 1 }, (_, i) => [i])
  const at = (i: number, j: number) => rows[i]?.[j] ?? Number.POSITIVE_INFINITY
  rows[0] = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i += 1)
    for (let j = 1; j <= b.length; j += 1) {
      const other = a[i - 1] === b[j - 1] ? 0 : 1
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const steps = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + other)
      rows[i]?.push(swapped ? Math.min(steps, at(i - 2, j - 2) + 1) : steps)
    }
  return at(a.length, b.length)
}

/** The words that are most like the given one, the nearest first. */
export const nearest = (given: string, words: readonly string[], count: number): readonly string[] =>
  words
    .map((word) => ({ word, steps: distance(given.slice(0, longest).toLowerCase(), word.toLowerCase()) }))
    .sort((a, b) => a.steps - b.steps)
    .slice(0, count)
    .map(({ word }) => word)

/** The word that was probably meant: the nearest, where at most a third of its letters are wrong; else undefined. */
export const closest = (given: string, words: readonly string[]): string | undefined => {
  if (given.length > longest) return undefined
  const [best] = words
    .map((word) => ({ word, steps: distance(given.toLowerCase(), word.toLowerCase()) }))
    .filter(({ word, steps }) => steps <= Math.max(1, Math.floor(word.length / 3)))
    .sort((a, b) => a.steps - b.steps)
  return best?.word
}
