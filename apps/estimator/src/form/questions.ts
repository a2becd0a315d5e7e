import { aboutProject, askedGroups, components, type Fields, type Groups } from '@anslag/pricing'
import { type Control, controlOf, controlsOfThing, type NamedControl } from './control.ts'

/** What the form asks for under one name at the top of a request. */
export type Question =
  | { readonly kind: 'things'; readonly name: string; readonly unit: string; readonly fields: readonly NamedControl[] }
  | { readonly kind: 'codes'; readonly name: string }
  | { readonly kind: 'control'; readonly name: string; readonly control: Control }

const groups: Groups = { project: aboutProject, ...askedGroups(components) }

/** The fields of a group, or of each thing of a list. */
export const fieldsOf = (name: string): Fields => {
  const group = groups[name]
  return group !== undefined && 'fields' in group ? group.fields : {}
}

const asked = (): readonly Question[] =>
  Object.entries(groups).flatMap(([name, group]): readonly Question[] => {
    if (group.kind === 'things') return [{ kind: 'things', name, unit: group.unit, fields: controlsOfThing(group) }]
    if (group.kind === 'codes') return [{ kind: 'codes', name }]
    const control = controlOf(group)
    return control === undefined ? [] : [{ kind: 'control', name, control }]
  })

/** Every question of the form, by its name in the request. */
export const questions: ReadonlyMap<string, Question> = new Map(asked().map((question) => [question.name, question]))
