import type * as z from 'zod/mini'
import { portablePattern } from './portable-pattern.ts'

type Schema = z.core.JSONSchema.BaseSchema

const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null

const constOf = (schema: unknown): string | undefined => {
  const { kind } = (isSchema(schema) ? schema.properties : undefined) ?? {}
  return isSchema(kind) && typeof kind.const === 'string' ? kind.const : undefined
}

/** The kind of a variant, also of one that has two forms. */
const kindOf = (schema: Schema): string | undefined =>
  constOf(schema) ?? [schema.anyOf?.[0], schema.then].map(constOf).find((kind) => kind !== undefined)

/**
 * A union by `kind` as a chain of conditions. Readers that collect every error would read all that lies below a node once
 * for each variant, and again at every level of a trace: with conditions they read it once.
 */
const byKind = (variants: readonly Schema[]): Partial<Schema> | undefined => {
  const kinds = variants.map(kindOf)
  const known = kinds.filter((kind) => kind !== undefined)
  if (known.length === 0 || known.length < kinds.length) return undefined
  return {
    type: 'object',
    properties: { kind: { type: 'string', enum: known } },
    required: ['kind'],
    allOf: variants.map((variant, index) => ({
      if: { type: 'object', properties: { kind: { const: kinds[index] ?? '' } }, required: ['kind'] },
      // biome-ignore lint/suspicious/noThenProperty: JSON Schema's own word; nobody awaits a schema
      then: variant,
    })),
  }
}

/** Two forms of one kind, told apart by a member that the first must have and the second has not. */
const byMember = ([first, second]: readonly Schema[]): Partial<Schema> | undefined => {
  if (first === undefined || second === undefined || constOf(first) === undefined) return undefined
  const own = first.required?.find((name) => second.properties !== undefined && !(name in second.properties))
  if (own === undefined || constOf(first) !== constOf(second)) return undefined
  const condition: Schema = { type: 'object', properties: { [own]: {} }, required: [own] }
  // biome-ignore lint/suspicious/noThenProperty: JSON Schema's own word; nobody awaits a schema
  return { if: condition, then: first, else: second }
}

/**
 * What every schema gets on its way out: a variant is called what its `kind` says, unions are conditions that any reader
 * gets through quickly, where a text has two patterns each says that it is about text, which strict readers want, and
 * patterns mean the same in every language.
 */
export const finishedSchema: NonNullable<z.core.ToJSONSchemaParams['override']> = ({ jsonSchema }) => {
  const { oneOf, anyOf, allOf } = jsonSchema
  const title = constOf(jsonSchema)
  if (title !== undefined) jsonSchema.title = title
  for (const part of allOf ?? []) if (isSchema(part) && 'pattern' in part) part.type = 'string'
  for (const part of [jsonSchema, ...(allOf ?? [])])
    if (isSchema(part) && part.pattern !== undefined) part.pattern = portablePattern(part.pattern)
  const kinds = oneOf === undefined ? undefined : byKind(oneOf.filter(isSchema))
  if (kinds !== undefined) {
    delete jsonSchema.oneOf
    Object.assign(jsonSchema, kinds)
  }
  const forms = anyOf?.length === 2 ? byMember(anyOf.filter(isSchema)) : undefined
  if (forms !== undefined) {
    delete jsonSchema.anyOf
    Object.assign(jsonSchema, forms)
  }
}
