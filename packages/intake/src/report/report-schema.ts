import { boundedText, jsonSchemaOf, severities } from '@anslag/pricing'
import * as z from 'zod/mini'
import { questionKinds } from '../questions/index.ts'
import { belongings, fileKinds, type ReadingReport } from './reading-report.ts'

const day = z.iso.date()

const words = z.string()

const counted = z.int().check(z.gte(1))

const place = z.union([
  z.strictObject({ file: words, line: counted }),
  z.strictObject({ file: words, sheet: words, row: counted }),
])

const variable = z.strictObject({
  name: words,
  at: place,
  dates: z.array(z.strictObject({ from: day, to: z.exactOptional(day) })),
  belongs: z.enum(belongings),
  list: z.exactOptional(words),
  area: z.exactOptional(words),
  table: z.exactOptional(words),
  dataset: z.exactOptional(words),
  databank: z.exactOptional(words),
  description: z.exactOptional(words),
  unitType: z.exactOptional(words),
  coverage: z.exactOptional(z.strictObject({ from: z.exactOptional(day), to: z.exactOptional(day) })),
})

const question = z.strictObject({
  id: words,
  kind: z.enum(questionKinds),
  subject: words,
  names: z.array(words),
  at: z.array(place),
  options: z.array(
    z.strictObject({
      id: words,
      list: z.exactOptional(words),
      table: z.exactOptional(words),
      like: z.exactOptional(words),
    }),
  ),
  chosen: z.exactOptional(words),
  answered: z.boolean(),
})

const issue = z.strictObject({
  code: boundedText(100, /^[a-z][a-z0-9-]*\/[a-z0-9-]+$/),
  path: words,
  params: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
  severity: z.enum(severities),
  source: z.exactOptional(words),
})

/** `reading/1` */
export const reportSchema: z.ZodMiniType<ReadingReport> = z.strictObject({
  format: z.literal('reading/1'),
  catalogue: z.strictObject({ id: words, digest: words }),
  files: z.array(z.strictObject({ file: words, kind: z.enum(fileKinds), variables: z.int().check(z.gte(0)) })),
  variables: z.array(variable),
  skipped: z.array(z.strictObject({ at: place, reason: words })),
  questions: z.array(question),
  issues: z.array(issue),
})

/** JSON Schema (2020-12) of `reading/1`, as a plain JSON object. */
export const readingJsonSchema = (): Readonly<Record<string, unknown>> =>
  jsonSchemaOf('reading', {
    schema: reportSchema,
    description:
      'What files say of an order: the wanted variables with where they stand, what was skipped, and what is open.',
    parts: { place, day, variable, question, issue },
  })
