import { isObject } from '@anslag/pricing'
import { isSame } from '@anslag/request-form'

type Members = ReadonlyMap<string, unknown>

const membersOf = (value: unknown): Members => new Map(isObject(value) ? Object.entries(value) : [])

const idOf = (thing: unknown): string | undefined => {
  const id = isObject(thing) ? membersOf(thing).get('id') : undefined
  return typeof id === 'string' ? id : undefined
}

const isOfThings = (list: unknown): list is readonly unknown[] =>
  Array.isArray(list) && list.every((thing) => idOf(thing) !== undefined)

const byId = (list: readonly unknown[]): Members => new Map(list.map((thing) => [idOf(thing) ?? '', thing]))

const mergedMembers = (base: Members, mine: Members, theirs: Members): readonly (readonly [string, unknown])[] =>
  [...new Set([...theirs.keys(), ...mine.keys()])].flatMap((name) => {
    const to = onTop(base.get(name), mine.get(name), theirs.get(name))
    return to === undefined ? [] : [[name, to] as const]
  })

/**
 * What two people made of the same: what I changed is mine, all else is theirs. Objects are taken apart, and so are lists of
 * things with ids; of any other list that I changed, all is mine.
 */
export const onTop = (base: unknown, mine: unknown, theirs: unknown): unknown => {
  if (isSame(base, mine)) return theirs
  if (isObject(mine) && isObject(theirs))
    return Object.fromEntries(mergedMembers(membersOf(base), membersOf(mine), membersOf(theirs)))
  if (isOfThings(mine) && isOfThings(theirs))
    return mergedMembers(byId(isOfThings(base) ? base : []), byId(mine), byId(theirs)).map(([, thing]) => thing)
  return mine
}
