import * as z from 'zod/mini'
import { daySchema, idSchema } from '../values/index.ts'
import { placeSchema } from './origin-schema.ts'
import { sourceSchema } from './source.ts'
import { vatCategories } from './vat-category.ts'

const rateSchema = z.strictObject({
  category: z.enum(vatCategories),
  /** In percent, from 0 to 100. */
  rate: z.string().check(z.regex(/^(100|[1-9]?\d(\.\d{0,3}[1-9])?)$/)),
  validFrom: daySchema,
  validTo: z.optional(daySchema),
  source: idSchema,
  place: placeSchema,
})

/** `vat-table/1`: the rates by category, each from the day that a statute says. */
export const vatTableSchema = z.strictObject({
  format: z.literal('vat-table/1'),
  id: idSchema,
  sources: z.array(sourceSchema).check(z.minLength(1), z.maxLength(100)),
  rates: z.array(rateSchema).check(z.minLength(1), z.maxLength(500)),
})

/**
 * A VAT table as it stands in its file, `vat-table/1`: a rate in percent for each category, from the day that a
 * statute says.
 */
export type VatTableDocument = z.output<typeof vatTableSchema>
