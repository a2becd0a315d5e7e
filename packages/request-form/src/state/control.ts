import type { AskedWhen, Field, Fields, Group, Shape } from '@anslag/pricing'

type FactOf = Extract<Field, { readonly kind: 'fact' }>

/** How a field is answered: derived from its kind and shape, so a new driver needs no new code here. */
export type Control =
  | { readonly kind: 'words'; readonly answers: readonly string[] }
  | { readonly kind: 'yes-no' }
  | { readonly kind: 'count'; readonly unit: string }
  | { readonly kind: 'text' }
  | { readonly kind: 'day' }
  | { readonly kind: 'country' }
  /** Ids of things in another list of the request. */
  | { readonly kind: 'references'; readonly to: string }
  /** An entry of the catalogue. */
  | { readonly kind: 'entry'; readonly of: NonNullable<FactOf['entryOf']> }
  /** Many names, one on each line. */
  | { readonly kind: 'names' }
  | { readonly kind: 'together'; readonly fields: readonly NamedControl[] }

export interface NamedControl {
  readonly name: string
  readonly control: Control
  /** Hidden while another question has no such answer. */
  readonly askedWhen?: AskedWhen
  /** The question about the same thing whose answer tells this one. */
  readonly givenBy?: string
}

const named = (name: string, control: Control | undefined): readonly NamedControl[] =>
  control === undefined ? [] : [{ name, control }]

const namedFields = (fields: Fields): readonly NamedControl[] =>
  Object.entries(fields).flatMap(([name, field]) => {
    const { askedWhen } = field
    const given = field.kind === 'choice' && field.givenBy !== undefined ? { givenBy: field.givenBy.field } : {}
    return named(name, controlOf(field)).map((each) => ({
      ...each,
      ...(askedWhen === undefined ? {} : { askedWhen }),
      ...given,
    }))
  })

const together = (fields: readonly NamedControl[]): Control => ({ kind: 'together', fields })

/**
 * How values of a shape are asked for, with one control or a few of them.
 *
 * @returns undefined for other lists: the form cannot ask for them, and keeps them as a file has them.
 */
const controlOfShape = (value: Shape): Control | undefined => {
  switch (value.shape) {
    case 'truth':
      return { kind: 'yes-no' }
    case 'word':
      return { kind: 'words', answers: value.words }
    case 'day':
      return { kind: 'day' }
    case 'code':
      return { kind: value.of === 'countries' ? 'country' : 'text' }
    case 'text':
    case 'id':
      return { kind: 'text' }
    case 'members':
      return together(
        Object.entries({ ...value.required, ...value.optional }).flatMap(([name, below]) =>
          named(name, controlOfShape(below)),
        ),
      )
    case 'list':
      return value.of.shape === 'members' && 'name' in value.of.required ? { kind: 'names' } : undefined
  }
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
      if (field.entryOf !== undefined) return { kind: 'entry', of: field.entryOf }
      return field.refersTo === undefined ? controlOfShape(field.value) : { kind: 'references', to: field.refersTo }
  }
}

/** The controls of each thing of a list. */
export const controlsOfThing = ({ fields }: Extract<Group, { kind: 'things' }>): readonly NamedControl[] =>
  namedFields(fields)
