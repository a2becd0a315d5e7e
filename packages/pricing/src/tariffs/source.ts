import * as z from 'zod/mini'
import { daySchema, idSchema, wordsSchema } from '../values/index.ts'

/** What a source is called: as it calls itself, or in the reader's language. */
const titleSchema = z.union([
  wordsSchema(300),
  z.strictObject({ nb: wordsSchema(300), nn: wordsSchema(300), en: wordsSchema(300) }),
])

/** Where figures or names come from. `date` is the day that the source speaks of, or on which it was read. */
export const sourceSchema = z.strictObject({
  id: idSchema,
  title: titleSchema,
  url: z.optional(z.string().check(z.regex(/^https:\/\/\S{1,500}$/))),
  date: z.optional(daySchema),
  note: z.optional(wordsSchema(1000)),
})

/** Where figures or names come from: a title, and an address, a day and a remark where there are any. */
export type Source = z.output<typeof sourceSchema>
