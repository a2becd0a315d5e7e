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
import { failure, type Issue, type Result, readDocument, resultOf, wordsSchema } from '../values/index.ts'
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

const schemas: ReadonlyMap<string, z.ZodMiniType> = new Map(Object.entries(shape))

/** What is wrong with the references of the members that can be read, when others cannot: all is told at once. */
const partialIssues = (document: unknown, catalogue: Catalogue): readonly Issue[] => {
  if (typeof document !== 'object' || document === null) return []
  const readable = Object.entries(document).filter(([name, value]) => {
    const schema = schemas.get(name)
    return schema !== undefined && z.safeParse(schema, value).success
  })
  const members = new Map(readable)
  // Sources that could not be read are not unknown.
  if ('sources' in document && !members.has('sources')) members.delete('deliveries')
  const part = z.safeParse(requestSchema, { ...Object.fromEntries(members), format: 'request/1' })
  return part.success ? referenceIssues(part.data, catalogue) : []
}

/**
 * Reads a request and checks its ids and codes against the catalogue.
 *
 * @param document parsed JSON, `request/1`
 * @returns the request, or every issue found in it.
 */
export const readRequest = (document: unknown, catalogue: Catalogue): Result<Request> => {
  const read = readDocument(requestSchema, document)
  return read.ok
    ? resultOf(read.value, referenceIssues(read.value, catalogue))
    : failure([...read.issues, ...partialIssues(document, catalogue)])
}
