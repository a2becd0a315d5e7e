import * as z from 'zod/mini'
import { daySchema, idSchema, wordsSchema } from '../values/index.ts'

/** Where figures or names come from. `date` is the day that the source speaks of, or on which it was read. */
export const sourceSchema = z.strictObject({
  id: idSchema,
  title: wordsSchema(300),
  url: z.optional(z.string().check(z.regex(/^https:\/\/\S{1,500}$/))),
  date: z.optional(daySchema),
  note: z.optional(wordsSchema(1000)),
})

/** Where figures or names come from: a title, and an address, a day and a remark where there are any. */
export type Source = z.output<typeof sourceSchema>
