import type { Issue } from '@anslag/pricing'
import type { ReadVariable } from '../report/index.ts'
import { about } from './issue-kinds.ts'

/** Names that are wanted from more than one list or table: one of them may do. Told at the last place that adds one. */
export const duplicateIssues = (variables: readonly ReadVariable[]): readonly Issue[] => {
  const met = new Map<string, { readonly places: Set<string>; index: number }>()
  for (const [index, { name, list, table }] of variables.entries()) {
    const place = table ?? list
    if (place === undefined) continue
    const key = name.toUpperCase()
    const entry = met.get(key) ?? { places: new Set<string>(), index }
    if (!entry.places.has(place)) entry.index = index
    entry.places.add(place)
    met.set(key, entry)
  }
  return [...met.values()].flatMap(({ places, index }) => {
    const { name } = variables[index] ?? {}
    return places.size < 2 || name === undefined
      ? []
      : [about('reading/duplicate', index, { name, lists: [...places] })]
  })
}
