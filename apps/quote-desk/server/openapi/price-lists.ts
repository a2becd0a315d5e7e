import { daySchema, instantSchema, priceListSchema } from '@anslag/pricing'
import * as z from 'zod/mini'
import * as inputs from '../routes/inputs.ts'
import { told } from './answers.ts'
import { type Described, found, made, once } from './route.ts'

const text = z.string()
const maybe = z.exactOptional(text)

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
  validTo: z.exactOptional(daySchema),
  digest: text,
  uploadedBy: text,
  uploadedAt: instantSchema,
  decision: z.enum(['none', 'approved', 'rejected']),
  decidedBy: maybe,
  decidedAt: z.exactOptional(instantSchema),
  note: maybe,
}

const listsAnswer = z.strictObject({
  bundled: z.array(z.strictObject({ ...namedList, digest: text })),
  uploaded: z.array(z.strictObject(upload)),
})

const listAnswer = z.strictObject({
  ...upload,
  comparedWith: z.exactOptional(z.strictObject(namedList)),
  changes: z.exactOptional(z.array(z.strictObject({ path: text, before: maybe, after: maybe }))),
  warnings: z.array(told),
  document: priceListSchema,
})

const impactAnswer = z.strictObject({
  since: daySchema,
  quotes: z.int(),
  priced: z.int(),
  unpriced: z.array(text),
  before: text,
  after: text,
  difference: text,
  dearer: z.int(),
  cheaper: z.int(),
  most: z.array(z.strictObject({ number: text, before: text, after: text, difference: text })),
})

/** Price lists. */
export const priceLists: readonly Described[] = [
  {
    method: 'get',
    path: '/api/price-lists',
    summary: 'Price lists that came with the desk, and those that were uploaded',
    answer: ['PriceLists', listsAnswer],
    ...found,
  },
  {
    method: 'post',
    path: '/api/price-lists',
    summary: 'Checks a price list, tells all its faults, and keeps it until somebody else has decided',
    body: ['UploadedList', inputs.listInput],
    answer: ['PriceListCase', listAnswer],
    ...made,
  },
  {
    method: 'get',
    path: '/api/price-lists/{id}',
    summary: 'A list that was uploaded, with all in which it differs from the one that applies',
    answer: ['PriceListCase', listAnswer],
    ...found,
  },
  {
    method: 'get',
    path: '/api/price-lists/{id}/document',
    summary: 'The file of a list: of one that was uploaded by its id, of one that came with the desk by its digest',
    answer: ['PriceList', priceListSchema],
    ...found,
  },
  {
    method: 'get',
    path: '/api/price-lists/{id}/impact',
    summary: 'What the list would have changed for the quotes of the last year',
    answer: ['Impact', impactAnswer],
    ...found,
  },
  ...(['approve', 'reject'] as const).map(
    (decision): Described => ({
      method: 'post',
      path: `/api/price-lists/{id}/${decision}`,
      summary:
        decision === 'approve'
          ? 'Approves a list that somebody else has uploaded: from then on it prices its days'
          : 'Rejects a list',
      body: ['Decision', inputs.decideInput],
      answer: ['PriceListCase', listAnswer],
      status: 200,
      headers: once,
    }),
  ),
]
