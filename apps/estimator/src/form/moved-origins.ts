import { pointer, steps } from '@anslag/pricing'
import { type Draft, listAt, valueAt } from './change.ts'

/** What tells an entry of a list from the others, wherever it stands. */
const keyOf = (entry: unknown): string =>
  JSON.stringify(['id', 'name', 'list'].map((name) => valueAt(entry, [name]) ?? '').concat(String(entry)))

const placesOf = (list: readonly unknown[]): ReadonlyMap<string, number> =>
  new Map(list.map((entry, index) => [keyOf(entry), index]))

/** Where the entries of a list stand in what the list has become, in their order; undefined for those that are gone. */
const movesOf = (before: readonly unknown[], after: readonly unknown[]): readonly (number | undefined)[] => {
  const [old, now] = [placesOf(before), placesOf(after)]
  const isRenamed = (index: number): boolean => before.length === after.length && !old.has(keyOf(after[index]))
  return before.map((entry, index) => now.get(keyOf(entry)) ?? (isRenamed(index) ? index : undefined))
}

/** Whether it is told where anything of a member was read. */
const isTold = (name: string, origins: object): boolean => {
  const [whole, within] = [pointer(name), pointer(name, '')]
  return Object.keys(origins).some((place) => place === whole || place.startsWith(within))
}

/**
 * The draft with what it says of where answers were read, after entries of its lists have moved: each place goes with its
 * entry, and goes out with it.
 *
 * @returns the same draft where nothing has moved, or where it says anew where everything was read
 */
export const withMovedOrigins = (before: Draft, after: Draft): Draft => {
  const origins = valueAt(after, ['origins'])
  if (typeof origins !== 'object' || origins === null || origins !== valueAt(before, ['origins'])) return after
  const changed = Object.keys(before).filter((name) => before[name] !== after[name])
  if (changed.length === 0) return after
  const moves = new Map(
    changed
      .filter((name) => isTold(name, origins))
      .map((name) => [name, movesOf(listAt(before, [name]), listAt(after, [name]))] as const)
      .filter(([, to]) => to.length === 0 || to.some((place, index) => place !== index)),
  )
  if (moves.size === 0) return after
  const moved = Object.entries(origins).flatMap(([place, read]) => {
    const [name = '', index, ...rest] = steps(place)
    const move = moves.get(name)
    if (move === undefined) return [[place, read] as const]
    const to = move[Number(index)]
    return to === undefined ? [] : [[pointer(name, to, ...rest), read] as const]
  })
  return { ...after, origins: Object.fromEntries(moved) }
}
