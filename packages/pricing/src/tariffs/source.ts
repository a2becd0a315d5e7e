import * as z from 'zod/mini'
import { daySchema, idSchema, readableSchema } from '../values/index.ts'

/** Where figures or names come from. `date` is the day that the source speaks of, or on which it was read. */
export const sourceSchema = z.strictObject({
  id: idSchema,
  /** As it calls itself, or in the reader's language. */
  title: readableSchema(300),
  url: z.optional(z.string().check(z.regex(/^https:\/\/\S{1,500}$/))),
  date: z.optional(daySchema),
  note: z.optional(readableSchema(1000)),
})

/** Where figures or names come from: a title, and an address, a day and a remark where there are any. */
export type Source = z.output<typeof sourceSchema>
