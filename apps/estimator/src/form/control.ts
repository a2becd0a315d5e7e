import type { Field, Group } from '@anslag/pricing'
import * as z from 'zod/mini'

/** How a field is answered: derived from its kind and schema, so a new driver needs no new code here. */
export type Control =
  | { readonly kind: 'words'; readonly answers: readonly string[] }
  | { readonly kind: 'yes-no' }
  | { readonly kind: 'count'; readonly unit: string }
  | { readonly kind: 'text' }
  | { readonly kind: 'day' }
  | { readonly kind: 'together'; readonly fields: readonly NamedControl[] }

export interface NamedControl {
  readonly name: string
  readonly control: Control
}

const named = (entries: readonly (readonly [string, Control | undefined])[]): readonly NamedControl[] =>
  entries.flatMap(([name, control]) => (control === undefined ? [] : [{ name, control }]))

const together = (entries: readonly (readonly [string, Control | undefined])[]): Control => ({
  kind: 'together',
  fields: named(entries),
})

/**
 * What a schema lets a person answer with one control or a few of them.
 *
 * @returns undefined for lists and records: the form cannot ask for them, and keeps them as a file has them.
 */
export const controlOfSchema = (schema: unknown): Control | undefined => {
  if (schema instanceof z.ZodMiniOptional) return controlOfSchema(schema.def.innerType)
  if (schema instanceof z.ZodMiniBoolean) return { kind: 'yes-no' }
  if (schema instanceof z.ZodMiniEnum) return { kind: 'words', answers: schema.options.map(String) }
  if (schema instanceof z.ZodMiniISODate) return { kind: 'day' }
  if (schema instanceof z.ZodMiniString) return { kind: 'text' }
  if (schema instanceof z.ZodMiniObject)
    return together(Object.entries(schema.shape).map(([name, below]) => [name, controlOfSchema(below)]))
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
      return together(Object.entries(field.fields).map(([name, below]) => [name, controlOf(below)]))
    case 'fact':
      return controlOfSchema(field.schema)
  }
}

/** The controls of each thing of a list. */
export const controlsOfThing = ({ fields }: Extract<Group, { kind: 'things' }>): readonly NamedControl[] =>
  named(Object.entries(fields).map(([name, field]) => [name, controlOf(field)]))
