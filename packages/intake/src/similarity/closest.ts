/** Longer words are not compared: nobody misspelt them. */
const longest = 60

/** How many letters must be added, taken away or replaced to make `a` into `b`; more than `most` is told as `most + 1`. */
const distance = (a: string, b: string, most: number): number => {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, replaced))
    }
    if (Math.min(...next) > most) return most + 1
    row = next
  }
  return row[b.length] ?? 0
}

/**
 * The words that are most like the given one, the nearest first: those in which at most a quarter of the letters, or one,
 * are wrong. Words are compared as they are, so give them in one case.
 */
export const closestTo = (given: string, words: Iterable<string>, count: number): readonly string[] => {
  if (given.length > longest) return []
  const most = Math.max(1, Math.floor(given.length / 4))
  return [...words]
    .map((word) => ({ word, steps: distance(given, word, most) }))
    .filter(({ steps }) => steps <= most)
    .sort((a, b) => a.steps - b.steps)
    .slice(0, count)
    .map(({ word }) => word)
}
