import { daySchema, instantSchema } from '@anslag/pricing'
import * as z from 'zod/mini'
import { sharedParts, told, translated } from './answers.ts'
import { type Described, found } from './route.ts'

const integrityAnswer = z.strictObject({
  day: daySchema,
  begunAt: instantSchema,
  endedAt: instantSchema,
  findings: z.array(told),
})

const verificationAnswer = z.strictObject({
  answer: z.enum(['as-registered', 'altered', 'not-issued-here']),
  number: z.exactOptional(z.string()),
  upTo: z.exactOptional(z.strictObject({ revision: z.int(), event: z.int(), hash: z.string() })),
  later: z.exactOptional(z.int()),
  sentence: translated,
  issues: z.array(told),
})

/** What the last check of the register found, and what the register says of a file. */
export const integrity: readonly Described[] = [
  {
    method: 'get',
    path: '/api/integrity',
    summary: 'What the last check of the register found: numbers that were lost, and whatever is not as it was',
    answer: ['Integrity', integrityAnswer],
    ...found,
  },
  {
    method: 'post',
    path: '/api/verifications',
    summary: 'Whether a quote that somebody has as a file was issued here, and is what was issued; nothing is changed',
    body: ['Quote', sharedParts.Quote],
    answer: ['Verification', verificationAnswer],
    ...found,
  },
]
