import {
  askedGroups,
  type Catalogue,
  components,
  isObject,
  pointer,
  type Request,
  type Result,
  requestReader,
  steps,
  valueAt,
} from '@anslag/pricing'
import type { Edit } from './edit.ts'
import { put } from './put.ts'
import { withoutDangling } from './references.ts'

/** What was read before is not read again, however many changes are tried. */
const readers = new WeakMap<Catalogue, ReturnType<typeof requestReader>>()

const readerOf = (catalogue: Catalogue): ReturnType<typeof requestReader> => {
  const reader = readers.get(catalogue) ?? requestReader(catalogue)
  readers.set(catalogue, reader)
  return reader
}

const listAt = (document: unknown, path: string): readonly unknown[] => {
  const list = valueAt(document, steps(path))
  return Array.isArray(list) ? list : []
}

const isNameless = (thing: unknown): thing is Readonly<Record<string, unknown>> =>
  isObject(thing) && valueAt(thing, ['id']) === undefined

/** The things, each with an id: what has none is called by its place among those that had none. */
const named = (things: readonly unknown[]): readonly unknown[] => {
  const taken = new Set(things.map((thing) => valueAt(thing, ['id'])))
  const free = [...taken, ...things].map((_, index) => `added-${index + 1}`).filter((id) => !taken.has(id))
  const ids = free.values()
  return things.map((thing) => (isNameless(thing) ? { id: ids.next().value, ...thing } : thing))
}

const listsOfThings = Object.entries(askedGroups(components)).flatMap(([name, { kind }]) =>
  kind === 'things' ? [name] : [],
)

/** Things that are new get an id. */
const withIds = (document: unknown): unknown =>
  listsOfThings.reduce((changed, name) => {
    const things = listAt(changed, pointer(name))
    return things.some(isNameless) ? put(changed, [name], named(things)) : changed
  }, document)

const applied = (document: unknown, edit: Edit): unknown => {
  const at = steps(edit.path)
  switch (edit.kind) {
    case 'answer':
      return put(document, at, edit.value)
    case 'forget':
      return put(document, at, undefined)
    case 'none':
      return put(document, at, [])
    case 'add':
      return put(document, at, [...listAt(document, edit.path), edit.value ?? {}])
    default:
      return document
  }
}

/** What is taken out of a list goes wherever it stands: a code that stands twice, twice. */
const withoutRemoved = (document: unknown, paths: readonly string[]): unknown => {
  const lists = [...new Set(paths.map((path) => steps(path)[0] ?? ''))]
  const codes = paths.map((path) => valueAt(document, steps(path))).filter((value) => typeof value === 'string')
  return lists.reduce((changed, name) => {
    const left = listAt(document, pointer(name)).filter(
      (each, index) => !paths.includes(pointer(name, index)) && !codes.some((code) => code === each),
    )
    return put(changed, [name], left)
  }, document)
}

/**
 * A request with changes, all made at once, and read again as any request is. Its `origins` go: no file says what was changed.
 *
 * @returns the request; or what its reader has against it.
 */
export const edited = (request: Request, edits: readonly Edit[], catalogue: Catalogue): Result<Request> => {
  const removed = edits.filter(({ kind }) => kind === 'remove').map(({ path }) => path)
  const changed = withIds(edits.reduce<unknown>(applied, put(request, ['origins'], undefined)))
  const left = removed.length === 0 ? changed : withoutDangling(withoutRemoved(changed, removed))
  return readerOf(catalogue)(left)
}
