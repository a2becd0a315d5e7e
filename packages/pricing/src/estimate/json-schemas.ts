import * as z from 'zod/mini'
import { priceListSchema, rangeSchema, sourceSchema, tariffSchema } from '../tariffs/index.ts'
import { amountSchema, daySchema, decimalSchema, idSchema, textSchema, traceSchema } from '../values/index.ts'
import { estimateSchema } from './estimate-schema.ts'
import { finishedSchema } from './finished-schema.ts'
import { requestSchema } from './request.ts'

/** The formats that somebody else may write or read, each with a JSON Schema. */
export const schemaKinds = ['request', 'price-list', 'estimate', 'trace'] as const

/** The name of a format that has a JSON Schema here, without its version. */
export type SchemaKind = (typeof schemaKinds)[number]

/** A format as its schema and what to say of it. */
export interface DescribedSchema {
  readonly schema: z.ZodMiniType
  readonly description: string
  /** Parts of its own that stand in several places, by the name that they have under `$defs`. */
  readonly parts?: Readonly<Record<string, z.ZodMiniType>>
}

const documents: Readonly<Record<SchemaKind, DescribedSchema>> = {
  request: {
    schema: requestSchema,
    description: 'The answers that a customer gave. Every answer is optional: absent means not answered.',
  },
  'price-list': {
    schema: priceListSchema,
    description:
      'The tariffs of one validity period, in one revision. What the cost components require is checked too.',
  },
  estimate: {
    schema: estimateSchema,
    description:
      'What a request costs by a list on a day, excluding and including VAT, with the trace of every amount.',
  },
  trace: {
    schema: traceSchema,
    description: 'How a figure came about: a tree that anybody can compute again from its leaves.',
  },
}

/** Parts that stand in several places, by the name that they have under `$defs`. */
const parts: Readonly<Record<string, z.ZodMiniType>> = {
  request: requestSchema,
  estimate: estimateSchema,
  trace: traceSchema,
  tariff: tariffSchema,
  range: rangeSchema,
  source: sourceSchema,
  text: textSchema,
  day: daySchema,
  id: idSchema,
  decimal: decimalSchema,
  amount: amountSchema,
}

/** Names are kept in a registry of their own, made at the call: nothing global changes when this file is loaded. */
const namesFor = (root: z.ZodMiniType, own: DescribedSchema['parts']) => {
  const names = z.registry<{ readonly id: string }>()
  for (const [id, part] of Object.entries({ ...parts, ...own })) if (part !== root) names.add(part, { id })
  return names
}

/**
 * JSON Schema (2020-12) of a format, made of the schema that reads it.
 *
 * @param kind the name of the format without its version
 */
export const jsonSchemaOf = (kind: string, { schema, description, parts: own }: DescribedSchema) => {
  const { $schema, ...body } = z.toJSONSchema(schema, { metadata: namesFor(schema, own), override: finishedSchema })
  return { $schema, $id: `urn:anslag:schema:${kind}:1`, title: `${kind}/1`, description, ...body }
}

/**
 * JSON Schema (2020-12) of a format. A schema says less than the reader checks: that ids are distinct, codes known and
 * tiers unbroken, say, stands in the documentation only.
 *
 * @returns a plain JSON object with `$schema`, `$id`, `title`, `description` and `$defs`.
 */
export const jsonSchema = (kind: SchemaKind): Readonly<Record<string, unknown>> => jsonSchemaOf(kind, documents[kind])
