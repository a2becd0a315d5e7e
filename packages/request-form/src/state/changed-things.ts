import { isObject, valueAt } from '@anslag/pricing'
import { type Draft, type Form, listAt, withValue } from './form.ts'

const withoutId = (value: unknown, id: string): unknown =>
  Array.isArray(value) && value.every((each) => typeof each === 'string') ? value.filter((each) => each !== id) : value

const withoutIdBelow = (thing: object, id: string): object =>
  Object.fromEntries(Object.entries(thing).map(([name, value]) => [name, withoutId(value, id)]))

/** The draft without what names a thing by its id. */
export const withoutReferences = (draft: Draft, id: string): Draft =>
  Object.fromEntries(
    Object.entries(draft).map(([name, value]) => {
      if (!Array.isArray(value)) return [name, value]
      const list: readonly unknown[] = value
      return [name, list.map((thing) => (isObject(thing) ? withoutIdBelow(thing, id) : thing))]
    }),
  )

/** What was written about the things after one that is taken out belongs to the place before. */
const moved = (invalid: Form['invalid'], name: string, index: number): Form['invalid'] =>
  Object.fromEntries(
    Object.entries(invalid).flatMap(([place, each]) => {
      const [, list, position, ...rest] = place.split('/')
      if (list !== name || Number(position) < index) return [[place, each]]
      return Number(position) === index ? [] : [[`/${[list, Number(position) - 1, ...rest].join('/')}`, each]]
    }),
  )

/** The form without one thing of a list; a list without things is not answered. */
export const withoutThing = (form: Form, name: string, index: number): Form => {
  const id = valueAt(form.draft, [name, index, 'id'])
  const left = listAt(form.draft, [name]).filter((_, at) => at !== index)
  const draft = withValue(form.draft, [name], left.length === 0 ? undefined : left)
  return {
    draft: typeof id === 'string' ? withoutReferences(draft, id) : draft,
    invalid: moved(form.invalid, name, index),
  }
}
