import { valueAt } from '@anslag/pricing'

/** The names in a text: one on each line, or with commas, semicolons or spaces between. */
export const namesIn = (text: string): readonly string[] => [...new Set(text.split(/[\s,;]+/).filter(Boolean))]

/** The name of a thing. */
export const nameOf = (thing: unknown): string => String(valueAt(thing, ['name']))

/** Things as a text with a name on each line; one that stands in several lists is named once. */
export const textOfNames = (things: readonly unknown[]): string => [...new Set(things.map(nameOf))].join('\n')

/** Things with these names; all that was known of one that stays is kept. */
export const namedThings = (names: readonly string[], before: readonly unknown[]): readonly unknown[] => {
  const known = new Map<string, unknown[]>()
  for (const thing of before) known.set(nameOf(thing), [...(known.get(nameOf(thing)) ?? []), thing])
  return names.flatMap((name) => known.get(name) ?? [{ name }])
}
