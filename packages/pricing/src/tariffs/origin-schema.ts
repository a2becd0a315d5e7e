import * as z from 'zod/mini'
import { daySchema, idSchema, readableSchema, statuses } from '../values/index.ts'

/** Where in a source: a heading, a row, a paragraph. */
export const placeSchema = readableSchema(500)

/** Where a figure comes from, and that somebody looked on a day. What is left out is as the list says of all its figures. */
export const originMembers = {
  status: z.optional(z.enum(statuses)),
  source: z.optional(idSchema),
  place: z.optional(placeSchema),
  confirmedOn: z.optional(daySchema),
}
