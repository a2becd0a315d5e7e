import type { Span } from '../state/answered-names.ts'
import { nameOf } from '../state/listed-names.ts'

/** Names that are edited at a time. */
export const size = 100

/** The page that an entry of a list stands on. */
export const pageOf = (index: number): Span => {
  const from = Math.floor(index / size) * size
  return { from, to: from + size }
}

/** The page before and the one after; undefined where there is none. */
export const pagesAround = ({ from, to }: Span, length: number) => ({
  previous: from > 0 ? { from: Math.max(0, from - size), to: from } : undefined,
  next: to < length ? { from: to, to: to + size } : undefined,
})

/** A page of a list that has become another: as near as can be to where it was. */
export const pageStill = ({ from }: Span, length: number): Span => pageOf(Math.max(0, Math.min(from, length - 1)))

/** The first entry from a place on, and then from the start, whose name has a text in it; undefined when none has. */
export const found = (things: readonly unknown[], text: string, after: number): number | undefined => {
  const sought = text.trim().toLowerCase()
  const has = (thing: unknown): boolean => nameOf(thing).toLowerCase().includes(sought)
  const next = things.findIndex((thing, index) => index >= after && has(thing))
  const index = next < 0 ? things.findIndex(has) : next
  return sought === '' || index < 0 ? undefined : index
}
