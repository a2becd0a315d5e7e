/**
 * How many letters must be added, taken away, replaced or swapped with their neighbour to make `a` into `b`. The time that it
 * takes grows with the product of their lengths: bound these before.
 *
 * @param most the answer is `most + 1` when it takes more than that
 * @example editDistance('pirce', 'price') // 1
 */
export const editDistance = (a: string, b: string, most = Math.max(a.length, b.length)): number => {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let beforeLast: readonly number[] = []
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const steps = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, replaced)
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      row.push(isSwapped ? Math.min(steps, (beforeLast[j - 2] ?? 0) + 1) : steps)
    }
    if (Math.min(...row) > most) return most + 1
    beforeLast = last
    last = row
  }
  return Math.min(last[b.length] ?? 0, most + 1)
}
