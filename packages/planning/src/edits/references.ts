import { askedGroups, components, isObject, valueAt } from '@anslag/pricing'
import { put } from './put.ts'

/** Answers about things that name things of another list, by their ids. */
const references = Object.entries(askedGroups(components)).flatMap(([list, group]) =>
  group.kind !== 'things'
    ? []
    : Object.entries(group.fields).flatMap(([name, field]) =>
        field.kind === 'fact' && field.refersTo !== undefined ? [{ list, name, to: field.refersTo }] : [],
      ),
)

const without = (thing: unknown, name: string, known: readonly unknown[]): unknown => {
  const named: unknown = valueAt(thing, [name])
  return isObject(thing) && Array.isArray(named)
    ? { ...thing, [name]: named.filter((id) => known.includes(id)) }
    : thing
}

/** A document whose things name no others than there are: who takes out a thing takes out its name everywhere. */
export const withoutDangling = (document: unknown): unknown =>
  references.reduce((changed, { list, name, to }) => {
    const [things, others] = [valueAt(changed, [list]), valueAt(changed, [to])]
    if (!Array.isArray(things)) return changed
    const known = Array.isArray(others) ? others.map((each) => valueAt(each, ['id'])) : []
    const left = things.map((thing) => without(thing, name, known))
    return put(changed, [list], left)
  }, document)
