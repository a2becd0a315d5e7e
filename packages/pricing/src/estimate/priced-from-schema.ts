import * as z from 'zod/mini'
import { boundedText, daySchema, idSchema, statuses } from '../values/index.ts'
import { requestSchema } from './request.ts'

const sha256 = z.string().check(z.regex(/^sha256:[0-9a-f]{64}$/))

/** The members in which a document tells what it was computed from. */
export const pricedFromMembers = {
  engine: boundedText(100, /^[a-z-]+\/\d+\.\d+\.\d+$/),
  day: daySchema,
  priceList: z.strictObject({
    id: idSchema,
    revision: z.int().check(z.gte(1)),
    digest: sha256,
    status: z.enum(statuses),
    currency: z.literal('NOK'),
  }),
  catalogue: z.strictObject({ id: idSchema, digest: sha256 }),
  vatTable: z.strictObject({ digest: sha256 }),
  request: requestSchema,
}
