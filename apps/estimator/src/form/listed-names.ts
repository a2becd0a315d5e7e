import { valueAt } from './change.ts'

/** The names in a text: one on each line, or with commas, semicolons or spaces between. */
export const namesIn = (text: string): readonly string[] => [...new Set(text.split(/[\s,;]+/).filter(Boolean))]

const nameOf = (thing: unknown): string => String(valueAt(thing, ['name']))

/** Things as a text with a name on each line. */
export const textOfNames = (things: readonly unknown[]): string => things.map(nameOf).join('\n')

/** Things with these names; what was known of one that stays is kept. */
export const namedThings = (names: readonly string[], before: readonly unknown[]): readonly unknown[] => {
  const known = new Map(before.map((thing) => [nameOf(thing), thing]))
  return names.map((name) => known.get(name) ?? { name })
}
