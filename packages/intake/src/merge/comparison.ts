import { detailOf, type Entry, idOf, keyOf, type Member, nameOf } from './entry.ts'

/** One thing that was read, beside what the user has said already. */
export interface MergeRow {
  /** `areas:befolkning`: what a choice is given by. */
  readonly id: string
  readonly member: Member
  /** `conflicting` when the user has the same variable in another list, or the same wish in other words. */
  readonly kind: 'added' | 'already-there' | 'conflicting'
  /** A code, the name of a variable or the id of a wish. */
  readonly name: string
  /** What the user has and what was read, where they conflict. */
  readonly mine?: string
  readonly read?: string
}

/** A row with the places that it is about. */
export interface Compared<T extends Entry> {
  readonly row: MergeRow
  readonly entry: T
  /** In what was read. */
  readonly from: number
  /** In what the user has: the same thing, or what it conflicts with. */
  readonly place: number | undefined
}

/**
 * Compares what was read with what the user has. Something conflicts only with what the reading does not say as well: a
 * variable that is read from two lists is wanted from both.
 */
export const compared = <T extends Entry>(
  member: Member,
  mine: readonly T[],
  read: readonly T[],
): readonly Compared<T>[] => {
  const places = new Map(mine.map((entry, index) => [idOf(member, entry), index]))
  const readIds = new Set(read.map((entry) => idOf(member, entry)))
  const rivals = new Map<string, number>()
  for (const [index, entry] of mine.entries())
    if (!readIds.has(idOf(member, entry)) && !rivals.has(keyOf(entry))) rivals.set(keyOf(entry), index)
  return read.map((entry, from): Compared<T> => {
    const [id, name] = [idOf(member, entry), nameOf(entry)]
    const same = places.get(id)
    if (same !== undefined) return { row: { id, member, kind: 'already-there', name }, entry, from, place: same }
    const place = rivals.get(keyOf(entry))
    const rival = place === undefined ? undefined : mine[place]
    if (rival === undefined) return { row: { id, member, kind: 'added', name }, entry, from, place: undefined }
    const differing = { mine: detailOf(rival), read: detailOf(entry) }
    return { row: { id, member, kind: 'conflicting', name, ...differing }, entry, from, place }
  })
}
