/** A request while it is being filled in: JSON that the engine has not read yet. */
export type Draft = Readonly<Record<string, unknown>>

export type Path = readonly (string | number)[]

const isObject = (value: unknown): value is Draft =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What stands at a path; undefined where there is nothing. */
export const valueAt = (value: unknown, [step, ...rest]: Path): unknown => {
  if (step === undefined) return value
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value
    return typeof step === 'number' ? valueAt(list[step], rest) : undefined
  }
  return isObject(value) && Object.hasOwn(value, step) ? valueAt(value[step], rest) : undefined
}

/** The list at a path; empty where there is none. */
export const listAt = (value: unknown, path: Path): readonly unknown[] => {
  const found = valueAt(value, path)
  return Array.isArray(found) ? found : []
}

const without = (object: Draft, name: string): Draft =>
  Object.fromEntries(Object.entries(object).filter(([key]) => key !== name))

const changed = (value: unknown, [step, ...rest]: Path, to: unknown): unknown => {
  if (step === undefined) return to
  if (typeof step === 'number') {
    const list: readonly unknown[] = Array.isArray(value) ? value : []
    return list.with(step, changed(list[step], rest, to))
  }
  const object = isObject(value) ? value : {}
  const below = changed(object[step], rest, to)
  const empty = below === undefined || (isObject(below) && Object.keys(below).length === 0)
  return empty ? without(object, step) : { ...object, [step]: below }
}

/** The draft with something else at a path. Undefined takes the answer out, and objects that are empty then. */
export const withValue = (draft: Draft, path: Path, to: unknown): Draft => {
  const result = changed(draft, path, to)
  return isObject(result) ? result : draft
}
