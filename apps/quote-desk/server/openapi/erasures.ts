import * as z from 'zod/mini'
import { personInput } from '../routes/erasures.ts'
import { told } from './answers.ts'
import { type Described, found } from './route.ts'

const maybe = z.exactOptional(z.string())

const erasuresAnswer = z.strictObject({
  cases: z.array(
    z.strictObject({
      case: z.uuid(),
      number: maybe,
      status: maybe,
      buyer: maybe,
      project: maybe,
      kept: z.array(told),
    }),
  ),
})

/** Persons of buyers who ask to be forgotten. */
export const erasures: readonly Described[] = [
  {
    method: 'post',
    path: '/api/erasures/preview',
    summary: 'Every case that names a person of a buyer, and what keeps it; nothing is changed',
    body: ['Person', personInput],
    answer: ['Erasures', erasuresAnswer],
    ...found,
  },
  {
    method: 'put',
    path: '/api/erasures',
    summary: 'Takes a person of a buyer out of every case that no rule keeps; again, that changes nothing',
    body: ['Person', personInput],
    answer: ['Erasures', erasuresAnswer],
    ...found,
  },
]
