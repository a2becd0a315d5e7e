import { daySchema, instantSchema, priceListSchema } from '@anslag/pricing'
import * as z from 'zod/mini'
import { told } from './answers.ts'

const text = z.string()
const maybe = z.exactOptional(text)
const list = <T extends z.ZodMiniType>(of: T) => z.array(of)

const namedList = {
  list: text,
  revision: z.int(),
  validFrom: daySchema,
  validTo: z.exactOptional(daySchema),
  status: text,
}

const upload = {
  id: z.uuid(),
  list: text,
  revision: z.int(),
  validFrom: daySchema,
  digest: text,
  uploadedBy: text,
  uploadedAt: instantSchema,
  decision: z.enum(['none', 'approved', 'rejected']),
  decidedBy: maybe,
  decidedAt: z.exactOptional(instantSchema),
}

export const listsAnswer = z.strictObject({
  bundled: list(z.strictObject({ ...namedList, digest: text })),
  uploaded: list(z.strictObject(upload)),
})

export const listAnswer = z.strictObject({
  ...upload,
  comparedWith: z.exactOptional(z.strictObject(namedList)),
  changes: z.exactOptional(list(z.strictObject({ path: text, before: maybe, after: maybe }))),
  warnings: list(told),
  document: priceListSchema,
})

export const impactAnswer = z.strictObject({
  since: daySchema,
  quotes: z.int(),
  priced: z.int(),
  unpriced: list(text),
  before: text,
  after: text,
  difference: text,
  dearer: z.int(),
  cheaper: z.int(),
  most: list(z.strictObject({ number: text, before: text, after: text, difference: text })),
})

export const feedAnswer = z.strictObject({
  entries: list(
    z.strictObject({
      position: z.int(),
      number: text,
      revision: z.int(),
      hash: text,
      events: z.int(),
      kind: text,
      at: instantSchema,
      quote: text,
    }),
  ),
  next: z.int(),
})

export const acknowledgedAnswer = z.strictObject({ number: text, version: z.int(), status: text })
