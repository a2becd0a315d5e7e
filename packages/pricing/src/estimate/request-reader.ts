import type { Catalogue } from '../tariffs/index.ts'
import {
  failure,
  type Issue,
  isObject,
  isObjectOrList,
  isRead,
  type Result,
  readDocument,
  requireArgument,
  resultOf,
  success,
} from '../values/index.ts'
import { referenceIssues } from './references.ts'
import { isAnswerPath, type Request, requestSchema, requestShape } from './request.ts'

/** What objects were read as, by themselves. */
type Known = WeakMap<object, unknown>

/** What is known of the members of requests, by their names, and of each list of places in `origins`. */
interface Memory {
  readonly members: ReadonlyMap<string, Known>
  readonly places: Known
}

/** What is known already of the members of a document. */
const knownIn = (document: object, { members }: Memory): ReadonlyMap<string, unknown> =>
  new Map(
    Object.entries(document).flatMap(([name, value]) => {
      const read = isObjectOrList(value) ? members.get(name)?.get(value) : undefined
      return read === undefined ? [] : [[name, read]]
    }),
  )

/**
 * Reads a document, and of the places in its `origins` only those that were not read before, about whatever answer: whoever
 * takes out one name of many moves the places of all that follow, and changes none.
 */
const readBut = (document: Readonly<Record<string, unknown>>, { places }: Memory): Result<Request> => {
  const { origins } = document
  if (!isObject(origins)) return readDocument(requestSchema, document)
  const given = Object.entries(origins)
  const known = given.map(([path, value]) =>
    isObjectOrList(value) && isAnswerPath(path) ? places.get(value) : undefined,
  )
  const fresh = given.filter((_, index) => known[index] === undefined)
  const result = readDocument(requestSchema, { ...document, origins: Object.fromEntries(fresh) })
  if (!result.ok) return result
  const read = new Map(Object.entries<unknown>(result.value.origins ?? {}))
  for (const [path, value] of fresh)
    for (const each of [value, read.get(path)]) if (isObjectOrList(each)) places.set(each, read.get(path))
  const inOrder = Object.fromEntries(given.map(([path], index) => [path, known[index] ?? read.get(path)]))
  return success(Object.assign(result.value, { origins: inOrder }))
}

/** Reads the form of a request, and of its members only those that are new. Says the same as reading all of it. */
const read = (document: unknown, memory: Memory): Result<Request> => {
  if (!isObject(document)) return readDocument(requestSchema, document)
  const known = knownIn(document, memory)
  const fresh = Object.fromEntries(Object.entries(document).filter(([name]) => !known.has(name)))
  const result = readBut(fresh, memory)
  if (!result.ok) return result
  const members = new Map([...Object.entries(result.value), ...known])
  for (const [name, value] of Object.entries(fresh)) {
    const member = members.get(name)
    // What came of reading it is as good as read, too.
    for (const each of [value, member]) if (isObjectOrList(each)) memory.members.get(name)?.set(each, member)
  }
  const inOrder = Object.keys(requestShape).flatMap((name) => (members.has(name) ? [[name, members.get(name)]] : []))
  return success(Object.assign(Object.fromEntries(inOrder), result.value))
}

/** What is wrong with the references of the members that can be read, when others cannot: all is told at once. */
const partialIssues = (document: unknown, catalogue: Catalogue, memory: Memory): readonly Issue[] => {
  if (!isObject(document)) return []
  const alone = (name: string, value: unknown) => ({ [name]: value, format: 'request/1' })
  const readable = Object.entries(document).filter(
    ([name, value]) => name !== 'format' && read(alone(name, value), memory).ok,
  )
  const members = new Map(readable)
  // Sources that could not be read are not unknown.
  if ('sources' in document && !members.has('sources')) members.delete('deliveries')
  const part = read({ ...Object.fromEntries(members), format: 'request/1' }, memory)
  return part.ok ? referenceIssues(part.value, catalogue) : []
}

/**
 * Reads requests that have much in common, such as those of a form that somebody fills in: neither a document nor a member
 * (`variables`, `origins`) that stood in an earlier one, as the very same object, is read again. Whoever calls it must
 * therefore never change what was read, only put something else in its place.
 *
 * @returns what reads a document as {@link readRequest} does
 */
export const requestReader = (catalogue: Catalogue): ((document: unknown) => Result<Request>) => {
  requireArgument(isRead(catalogue), 'readRequest', 'catalogue', 'a catalogue that readCatalogue has read')
  const memory: Memory = {
    members: new Map(Object.keys(requestShape).map((name) => [name, new WeakMap()])),
    places: new WeakMap(),
  }
  const checked = (document: unknown): Result<Request> => {
    const result = read(document, memory)
    return result.ok
      ? resultOf(result.value, referenceIssues(result.value, catalogue))
      : failure([...result.issues, ...partialIssues(document, catalogue, memory)])
  }
  const results = new WeakMap<object, Result<Request>>()
  return (document) => {
    if (!isObjectOrList(document)) return checked(document)
    const result = results.get(document) ?? checked(document)
    results.set(document, result)
    return result
  }
}

/**
 * Reads a request and checks its ids and codes against the catalogue.
 *
 * @param document parsed JSON, `request/1`
 * @returns the request, or every issue found in it.
 */
export const readRequest = (document: unknown, catalogue: Catalogue): Result<Request> =>
  requestReader(catalogue)(document)
