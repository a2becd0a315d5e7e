import { pointer } from '@anslag/pricing'
import { withValue } from '../assumptions/answers.ts'

/** An operation of JSON Patch (RFC 6902). */
export type Operation =
  | { readonly op: 'add' | 'replace'; readonly path: string; readonly value: unknown }
  | { readonly op: 'remove'; readonly path: string }

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

const membersOf = (value: object): ReadonlyMap<string, unknown> =>
  new Map(Object.entries(value).filter(([, member]) => member !== undefined))

/** What must be done to `before` to get `after`; lists of another length are replaced whole. */
export const patchBetween = (before: unknown, after: unknown, path = ''): readonly Operation[] => {
  const alike = Array.isArray(before) === Array.isArray(after)
  const sameLength = !(Array.isArray(before) && Array.isArray(after)) || before.length === after.length
  if (!isObject(before) || !isObject(after) || !alike || !sameLength)
    return before === after ? [] : [{ op: 'replace', path, value: after }]
  const [from, to] = [membersOf(before), membersOf(after)]
  return [...new Set([...from.keys(), ...to.keys()])].flatMap((name): readonly Operation[] => {
    const at = `${path}${pointer(name)}`
    if (!to.has(name)) return [{ op: 'remove', path: at }]
    return from.has(name)
      ? patchBetween(from.get(name), to.get(name), at)
      : [{ op: 'add', path: at, value: to.get(name) }]
  })
}

export const applied = (document: unknown, patch: readonly Operation[]): unknown =>
  patch.reduce<unknown>(
    (changed, operation) => withValue(changed, operation.path, 'value' in operation ? operation.value : undefined),
    document,
  )
