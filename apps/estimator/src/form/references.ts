import type { Draft } from './change.ts'

const renamedIn = (value: unknown, from: string, to: string | undefined): unknown => {
  if (!Array.isArray(value)) return value
  const list: readonly unknown[] = value
  if (!list.every((each) => typeof each === 'string')) return value
  return list.flatMap((each) => (each === from ? (to === undefined ? [] : [to]) : [each]))
}

const renamedBelow = (thing: unknown, from: string, to: string | undefined): unknown =>
  typeof thing === 'object' && thing !== null
    ? Object.fromEntries(Object.entries(thing).map(([name, value]) => [name, renamedIn(value, from, to)]))
    : thing

/** The draft where things that name another thing by its short name follow when it is renamed or taken out. */
export const withReferences = (draft: Draft, from: string, to: string | undefined): Draft =>
  Object.fromEntries(
    Object.entries(draft).map(([name, value]) => {
      if (!Array.isArray(value)) return [name, value]
      const list: readonly unknown[] = value
      return [name, list.map((thing) => renamedBelow(thing, from, to))]
    }),
  )
