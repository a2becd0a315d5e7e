import { isObject, steps, valueAt } from '../values/index.ts'
import type { RequestDocument } from './priced.ts'

/** What stands at a JSON Pointer; undefined where nothing does. */
export const at = (document: unknown, ref: string): unknown => valueAt(document, steps(ref))

const replaced = (value: unknown, [step, ...rest]: readonly string[], put: unknown): unknown => {
  if (step === undefined) return put
  const below = replaced(valueAt(value, [step]), rest, put)
  if (Array.isArray(value)) return value.map((each, index) => (String(index) === step ? below : each))
  const others = Object.entries(isObject(value) ? value : {}).filter(([name]) => name !== step)
  return Object.fromEntries(below === undefined ? others : [...others, [step, below]])
}

/** The document with a value put at a JSON Pointer, in objects that are made where there are none; undefined removes. */
export const withAt = (document: RequestDocument, ref: string, value: unknown): RequestDocument => ({
  ...Object.assign({}, replaced(document, steps(ref), value)),
})

const isThing = (value: unknown): value is { readonly id: string } => typeof valueAt(value, ['id']) === 'string'

/** The things of a list, none where it was not answered. */
export const thingsOf = (document: RequestDocument, group: string): readonly { readonly id: string }[] => {
  const list = document[group]
  const things: readonly unknown[] = Array.isArray(list) ? list : []
  return things.filter(isThing)
}

/** The document with something more at the end of a list. */
export const withMore = (document: RequestDocument, group: string, more: unknown): RequestDocument => {
  const list = document[group]
  return { ...document, [group]: [...(Array.isArray(list) ? list : []), more] }
}
