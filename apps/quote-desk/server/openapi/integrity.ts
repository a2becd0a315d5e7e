import { daySchema, instantSchema } from '@anslag/pricing'
import * as z from 'zod/mini'
import { told } from './answers.ts'
import { type Described, found } from './route.ts'

const integrityAnswer = z.strictObject({
  day: daySchema,
  begunAt: instantSchema,
  endedAt: instantSchema,
  findings: z.array(told),
})

/** What the last check of the register found. */
export const integrity: readonly Described[] = [
  {
    method: 'get',
    path: '/api/integrity',
    summary: 'What the last check of the register found: numbers that were lost, and whatever is not as it was',
    answer: ['Integrity', integrityAnswer],
    ...found,
  },
]
