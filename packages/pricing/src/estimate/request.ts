import * as z from 'zod/mini'
import {
  type AskedGroups,
  aboutProject,
  askedGroups,
  components,
  type GroupValues,
  groupShape,
  limits,
} from '../components/index.ts'
import type { Catalogue } from '../tariffs/index.ts'
import { failure, type Issue, type Result, readDocument, resultOf, success, wordsSchema } from '../values/index.ts'
import { referenceIssues } from './references.ts'

const place = z.strictObject({
  file: wordsSchema(limits.shortText),
  sheet: z.optional(wordsSchema(limits.shortText)),
  row: z.optional(z.int().check(z.gte(1))),
  line: z.optional(z.int().check(z.gte(1))),
})

/** Where answers were read: by JSON Pointer into the request. */
const origins = z.record(
  z.string().check(z.regex(/^(\/([^~/]|~[01])*)*$/), z.maxLength(limits.shortText)),
  z.array(place).check(z.maxLength(limits.variables)),
)

const frame = { format: z.literal('request/1'), origins: z.optional(origins) }

const own = { project: aboutProject }

type Frame = z.output<z.ZodMiniObject<typeof frame, z.core.$strict>>

/** The answers that a customer gave, `request/1`. Every driver is optional: absent means not answered. */
export type Request = Frame & GroupValues<typeof own> & GroupValues<AskedGroups>

const { format, ...others } = frame

const shape = { format, ...groupShape(own), ...others, ...groupShape(askedGroups(components)) }

/** `request/1`, made of what the registered components ask for. */
export const requestSchema: z.ZodMiniType<Request> = z.strictObject(
  shape,
  // The shape was made from the groups that the type is made from; TypeScript cannot follow a mapping over keys.
) as unknown as z.ZodMiniType<Request>

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** What the members of requests were read as, by their names and by themselves. */
type Memory = ReadonlyMap<string, WeakMap<object, unknown>>

/** What is known already of the members of a document. */
const knownIn = (document: object, memory: Memory): ReadonlyMap<string, unknown> =>
  new Map(
    Object.entries(document).flatMap(([name, value]) => {
      const read = isObject(value) ? memory.get(name)?.get(value) : undefined
      return read === undefined ? [] : [[name, read]]
    }),
  )

/** Reads the form of a request, and of its members only those that are new. Says the same as reading all of it. */
const read = (document: unknown, memory: Memory): Result<Request> => {
  if (!isObject(document) || Array.isArray(document)) return readDocument(requestSchema, document)
  const known = knownIn(document, memory)
  const fresh = Object.fromEntries(Object.entries(document).filter(([name]) => !known.has(name)))
  const result = readDocument(requestSchema, fresh)
  if (!result.ok) return result
  const members = new Map([...Object.entries(result.value), ...known])
  for (const [name, value] of Object.entries(fresh)) {
    const member = members.get(name)
    // What came of reading it is as good as read, too.
    for (const each of [value, member]) if (isObject(each)) memory.get(name)?.set(each, member)
  }
  const inOrder = Object.keys(shape).flatMap((name) => (members.has(name) ? [[name, members.get(name)]] : []))
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
 * Reads requests that have much in common, such as those of a form that somebody fills in: a member (`variables`, `origins`)
 * that stood in an earlier request, as the very same object, is not read again. Whoever calls it must therefore never change
 * what was read, only put something else in its place.
 *
 * @returns what reads a document as {@link readRequest} does
 */
export const requestReader = (catalogue: Catalogue): ((document: unknown) => Result<Request>) => {
  const memory: Memory = new Map(Object.keys(shape).map((name) => [name, new WeakMap()]))
  return (document) => {
    const result = read(document, memory)
    return result.ok
      ? resultOf(result.value, referenceIssues(result.value, catalogue))
      : failure([...result.issues, ...partialIssues(document, catalogue, memory)])
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
