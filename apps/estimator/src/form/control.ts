import type { AskedWhen, Field, Fields, Group } from '@anslag/pricing'
import * as z from 'zod/mini'

/** How a field is answered: derived from its kind and schema, so a new driver needs no new code here. */
export type Control =
  | { readonly kind: 'words'; readonly answers: readonly string[] }
  | { readonly kind: 'yes-no' }
  | { readonly kind: 'count'; readonly unit: string }
  | { readonly kind: 'text' }
  | { readonly kind: 'day' }
  /** Ids of things in another list of the request. */
  | { readonly kind: 'references'; readonly to: string }
  /** Many names, one on each line. */
  | { readonly kind: 'names' }
  | { readonly kind: 'together'; readonly fields: readonly NamedControl[] }

export interface NamedControl {
  readonly name: string
  readonly control: Control
  /** Hidden until another question has this answer. */
  readonly askedWhen?: AskedWhen
}

const named = (name: string, control: Control | undefined, askedWhen?: AskedWhen): readonly NamedControl[] =>
  control === undefined ? [] : [{ name, control, ...(askedWhen === undefined ? {} : { askedWhen }) }]

const namedFields = (fields: Fields): readonly NamedControl[] =>
  Object.entries(fields).flatMap(([name, field]) =>
    named(name, controlOf(field), field.kind === 'fact' ? field.askedWhen : undefined),
  )

const together = (fields: readonly NamedControl[]): Control => ({ kind: 'together', fields })

/**
 * What a schema lets a person answer with one control or a few of them.
 *
 * @returns undefined for other lists and records: the form cannot ask for them, and keeps them as a file has them.
 */
export const controlOfSchema = (schema: unknown): Control | undefined => {
  if (schema instanceof z.ZodMiniOptional) return controlOfSchema(schema.def.innerType)
  if (schema instanceof z.ZodMiniBoolean) return { kind: 'yes-no' }
  if (schema instanceof z.ZodMiniEnum) return { kind: 'words', answers: schema.options.map(String) }
  if (schema instanceof z.ZodMiniISODate) return { kind: 'day' }
  if (schema instanceof z.ZodMiniString) return { kind: 'text' }
  if (schema instanceof z.ZodMiniObject)
    return together(Object.entries(schema.shape).flatMap(([name, below]) => named(name, controlOfSchema(below))))
  if (schema instanceof z.ZodMiniArray && schema.def.element instanceof z.ZodMiniObject)
    return 'name' in schema.def.element.shape ? { kind: 'names' } : undefined
  return undefined
}

/** How a field or a group of answers is asked; undefined for a fact that the form cannot ask for. */
export const controlOf = (field: Field): Control | undefined => {
  switch (field.kind) {
    case 'choice':
      return { kind: 'words', answers: field.answers }
    case 'flag':
      return { kind: 'yes-no' }
    case 'count':
      return { kind: 'count', unit: field.unit }
    case 'answers':
      return together(namedFields(field.fields))
    case 'fact':
      return field.refersTo === undefined ? controlOfSchema(field.schema) : { kind: 'references', to: field.refersTo }
  }
}

/** The controls of each thing of a list. */
export const controlsOfThing = ({ fields }: Extract<Group, { kind: 'things' }>): readonly NamedControl[] =>
  namedFields(fields)
