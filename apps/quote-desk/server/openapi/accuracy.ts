import { priceListSchema } from '@anslag/pricing'
import * as z from 'zod/mini'
import { accuracyInput, normsInput } from '../routes/inputs.ts'
import { type Described, found } from './route.ts'

const text = z.string()

const foreseen = {
  projects: z.int(),
  estimated: z.strictObject({ projects: z.int(), hours: text, actual: text }),
  byNorms: text,
  offered: text,
  actual: text,
  held: z.int(),
  heldPercent: z.exactOptional(text),
}

const accuracyAnswer = z.strictObject({
  all: z.strictObject(foreseen),
  components: z.array(z.strictObject({ component: text, ...foreseen })),
  underWay: z.int(),
})

const range = z.union([text, z.strictObject({ low: text, likely: text, high: text })])

const normsAnswer = z.strictObject({
  of: z.strictObject({ list: text, revision: z.int() }),
  norms: z.array(z.strictObject({ component: text, path: text, before: range, after: range })),
  document: priceListSchema,
})

/** How well hours were foreseen. */
export const accuracy: readonly Described[] = [
  {
    method: 'get',
    path: '/api/accuracy',
    summary:
      'Hours as they were estimated, offered and worked on projects that are done, of each component, and which offers held',
    query: accuracyInput,
    answer: ['Accuracy', accuracyAnswer],
    ...found,
  },
  {
    method: 'get',
    path: '/api/accuracy/norms',
    summary:
      'Norms as they would have fitted, as the next revision of the list of today: to be uploaded once its first day is set',
    query: normsInput,
    answer: ['ProposedNorms', normsAnswer],
    ...found,
  },
]
