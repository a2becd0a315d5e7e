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
import { boundedText, legibleWords } from '../values/index.ts'

const place = z.strictObject({
  file: legibleWords(limits.shortText),
  sheet: z.optional(legibleWords(limits.shortText)),
  row: z.optional(z.int().check(z.gte(1))),
  line: z.optional(z.int().check(z.gte(1))),
})

const answerPath = /^(\/([^~/]|~[01])*)*$/

/** True for a JSON Pointer that may say which answer of a request is meant. */
export const isAnswerPath = (text: string): boolean => text.length <= limits.shortText && answerPath.test(text)

/** Where answers were read: by JSON Pointer into the request. */
const origins = z.record(boundedText(limits.shortText, answerPath), z.array(place).check(z.maxLength(limits.variables)))

const frame = { format: z.literal('request/1'), origins: z.optional(origins) }

const own = { project: aboutProject }

type Frame = z.output<z.ZodMiniObject<typeof frame, z.core.$strict>>

/** The answers that a customer gave, `request/1`. Every driver is optional: absent means not answered. */
export type Request = Frame & GroupValues<typeof own> & GroupValues<AskedGroups>

const { format, ...others } = frame

/** The members of a request, in their order. */
export const requestShape = { format, ...groupShape(own), ...others, ...groupShape(askedGroups(components)) }

/** `request/1`, made of what the registered components ask for. */
export const requestSchema: z.ZodMiniType<Request> = z.strictObject(
  requestShape,
  // The shape was made from the groups that the type is made from; TypeScript cannot follow a mapping over keys.
) as unknown as z.ZodMiniType<Request>
