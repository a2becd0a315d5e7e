import { pointer, valueAt } from '@anslag/pricing'
import { type Draft, listAt } from './form.ts'

/** What tells an entry of a list from the others, wherever it stands. */
const keyOf = (entry: unknown): string =>
  JSON.stringify(['id', 'name', 'list'].map((name) => valueAt(entry, [name]) ?? '').concat(String(entry)))

const placesOf = (list: readonly unknown[]): ReadonlyMap<string, number> =>
  new Map(list.map((entry, index) => [keyOf(entry), index]))

type Move = (index: number) => number | undefined

/** Where the entries of a list stand in what the list has become; undefined for those that are gone. */
const movesOf = (before: readonly unknown[], after: readonly unknown[]): Move => {
  const [old, now] = [placesOf(before), placesOf(after)]
  const isRenamed = (index: number): boolean => before.length === after.length && !old.has(keyOf(after[index]))
  const moves = before.map((entry, index) => now.get(keyOf(entry)) ?? (isRenamed(index) ? index : undefined))
  return (index) => moves[index]
}

/** The same where only a part of a long list is another: what stands before and behind it is not looked at one by one. */
const movesWithin = (before: readonly unknown[], after: readonly unknown[]): Move => {
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && before[start] === after[start]) start += 1
  let rest = 0
  while (rest < most - start && before.at(-1 - rest) === after.at(-1 - rest)) rest += 1
  const end = before.length - rest
  const move = movesOf(before.slice(start, end), after.slice(start, after.length - rest))
  return (index) => {
    if (index < start) return index
    if (index >= end) return index < before.length ? index + after.length - before.length : undefined
    const to = move(index - start)
    return to === undefined ? undefined : to + start
  }
}

/** The place that an entry of a list has after a move; undefined when the entry is gone. */
const movedPlace = (place: string, list: string, move: Move): string | undefined => {
  const below = place.slice(list.length)
  const end = below.indexOf('/')
  const [index, rest] = end < 0 ? [below, ''] : [below.slice(0, end), below.slice(end)]
  const to = index === '' ? undefined : move(Number(index))
  return to === undefined ? undefined : `${list}${to}${rest}`
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
  const moves = changed.map(
    (name) => [pointer(name), movesWithin(listAt(before, [name]), listAt(after, [name]))] as const,
  )
  let isMoved = false
  const moved = Object.entries(origins).flatMap(([place, read]) => {
    const [list = '', move] = moves.find(([each]) => place === each || place.startsWith(`${each}/`)) ?? []
    const to = move === undefined ? place : movedPlace(place, `${list}/`, move)
    isMoved ||= to !== place
    return to === undefined ? [] : [[to, read] as const]
  })
  return isMoved ? { ...after, origins: Object.fromEntries(moved) } : after
}
