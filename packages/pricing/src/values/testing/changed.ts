import { steps } from '../index.ts'

const replaced = (entries: readonly (readonly [string, unknown])[], name: string, value: unknown) => {
  const known = entries.some(([each]) => each === name)
  return (known ? entries : [...entries, [name, undefined] as const]).flatMap(([each, below]) =>
    each !== name ? [[each, below] as const] : value === undefined ? [] : [[each, value] as const],
  )
}

const below = (document: unknown, [name, ...rest]: readonly string[], value: unknown): unknown => {
  if (name === undefined) return value
  const entries = typeof document === 'object' && document !== null ? Object.entries(document) : []
  const inner = rest.length === 0 ? value : below(entries.find(([each]) => each === name)?.[1], rest, value)
  const made = replaced(entries, name, inner)
  return Array.isArray(document) ? made.map(([, each]) => each) : Object.fromEntries(made)
}

/** A copy of a document with another value at a JSON Pointer; `undefined` takes away what stands there. */
export const changed = (document: unknown, path: string, value: unknown): unknown => below(document, steps(path), value)
