import { boundedText, daySchema } from '@anslag/pricing'
import * as z from 'zod/mini'

/** A computed amount, in kroner: exactly two decimals, as long as it needs to be. */
export const amount = z.string().check(z.regex(/^-?(0|[1-9]\d{0,39})\.\d{2}$/))

/** A number that is no amount. */
export const decimal = z.string().check(z.regex(/^-?(0|[1-9]\d{0,14})(\.\d{1,12})?$/))

export const sums = z.strictObject({ net: amount, vat: amount, gross: amount })

/** A JSON Pointer into the request. */
export const path = boundedText(2000, /^(\/([^~/]|~[01])*)*$/)

/** The id of a thing in the request. */
export const thing = boundedText(40, /^[a-z0-9][a-z0-9-]*$/)

export const address = boundedText(500, /^https:\/\/\S+$/)

export const exchangeRate = z.strictObject({
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
  rate: decimal,
  day: daySchema,
})
