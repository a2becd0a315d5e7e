import type { Issue } from '@anslag/pricing'
import { raise } from '../issues.ts'

const form = /^(.+)-(\d{4,6})$/

/** The numbers of each series, in order: `DEMO-2026` has 1, 2, 3. */
export const bySeries = (numbers: Iterable<string>): ReadonlyMap<string, readonly number[]> => {
  const found = new Map<string, number[]>()
  for (const number of numbers) {
    const [, series, place] = form.exec(number) ?? []
    if (series === undefined || place === undefined) continue
    found.set(series, [...(found.get(series) ?? []), Number(place)])
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
