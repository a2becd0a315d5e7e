import type { Issue } from '@anslag/pricing'
import { raise } from '../issues.ts'

const form = /^(.+)-(\d{4,6})$/

/** The series of a number, and its place there; undefined where it is no number. */
export const placeIn = (number: string): { readonly series: string; readonly place: number } | undefined => {
  const [, series, place] = form.exec(number) ?? []
  return series === undefined || place === undefined ? undefined : { series, place: Number(place) }
}

/** The numbers of each series, in order: `DEMO-2026` has 1, 2, 3. */
const bySeries = (numbers: Iterable<string>): ReadonlyMap<string, readonly number[]> => {
  const found = new Map<string, number[]>()
  for (const number of numbers) {
    const { series, place } = placeIn(number) ?? {}
    if (series === undefined || place === undefined) continue
    const places = found.get(series) ?? []
    places.push(place)
    found.set(series, places)
  }
  for (const places of found.values()) places.sort((one, other) => one - other)
  return found
}

/** Numbers that nobody knows of, below the highest of their series. */
export const gapsIn = (numbers: Iterable<string>): readonly Issue[] =>
  [...bySeries(numbers)].flatMap(([series, places]) => {
    const known = new Set(places)
    const all = Array.from({ length: places.at(-1) ?? 0 }, (_, index) => index + 1)
    return all
      .filter((place) => !known.has(place))
      .map((place) => raise('integrity/gap', '', { number: `${series}-${String(place).padStart(4, '0')}` }))
  })
