import { limits, pointer, type Request } from '@anslag/pricing'
import type { Place } from '../found.ts'
import { oneLine } from './one-line.ts'

/** Places that are kept for one answer; nobody looks up more. */
const mostPlaces = 50

type Origin = NonNullable<Request['origins']>[string][number]

/** A place as a request may hold it. */
const originOf = (place: Place): Origin => {
  const file = oneLine(place.file, limits.shortText) || '?'
  if ('line' in place) return { file, line: place.line }
  return { file, sheet: oneLine(place.sheet, limits.shortText) || '?', row: place.row }
}

/** A list of a request while it is gathered: each entry once, with the places that it was read at. */
export class Gathered<T> {
  private readonly entries = new Map<string, { readonly value: T; readonly places: Map<string, Place> }>()

  add(key: string, value: T, place: Place): void {
    const entry = this.entries.get(key) ?? { value, places: new Map<string, Place>() }
    this.entries.set(key, entry)
    if (entry.places.size < mostPlaces) entry.places.set(JSON.stringify(place), place)
  }

  has(key: string): boolean {
    return this.entries.has(key)
  }

  get values(): T[] {
    return [...this.entries.values()].map(({ value }) => value)
  }

  /** Where the entries were read, by their pointers below a member of the request. */
  origins(member: string): readonly (readonly [string, Origin[]])[] {
    return [...this.entries.values()].map(
      ({ places }, index) => [pointer(member, index), [...places.values()].map(originOf)] as const,
    )
  }
}
