import { instantSchema } from '@anslag/pricing'
import { financeMappingSchema } from '@anslag/quotes'
import * as z from 'zod/mini'
import * as inputs from '../routes/inputs.ts'
import * as answers from './answers.ts'
import { type Described, found } from './route.ts'

const text = z.string()

const feedAnswer = z.strictObject({
  entries: z.array(
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

const acknowledgedAnswer = z.strictObject({ number: text, version: z.int(), status: text })

/** What finance fetches and says. */
export const finance: readonly Described[] = [
  {
    method: 'get',
    path: '/api/finance/feed',
    summary:
      'What happened to accepted quotes after the position of an entry, the oldest first; 409 where a restore has lost that entry; 304 where If-None-Match has its ETag',
    query: inputs.feedInput,
    answer: ['Feed', feedAnswer],
    ...found,
  },
  {
    method: 'get',
    path: '/api/finance/quotes/{number}',
    summary: 'A quote that was accepted at some time, all that was issued of it; 304 where If-None-Match has its ETag',
    answer: ['Quote', answers.sharedParts.Quote],
    ...found,
  },
  {
    method: 'post',
    path: '/api/finance/quotes/{number}/rows',
    summary: 'The rows of an accepted quote as CSV, posted by the mapping to accounts that is sent; nothing is kept',
    body: ['FinanceMapping', financeMappingSchema],
    ...found,
  },
  {
    method: 'put',
    path: '/api/finance/quotes/{number}/acknowledgement',
    summary: 'Enters that finance has taken over the acceptance with this seal; again, that changes nothing',
    body: ['Acknowledge', inputs.acknowledgeInput],
    answer: ['Acknowledged', acknowledgedAnswer],
    ...found,
  },
]
