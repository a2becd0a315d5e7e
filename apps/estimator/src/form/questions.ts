import { askedGroups, components, requestSchema } from '@anslag/pricing'
import * as z from 'zod/mini'
import { type Control, controlOf, controlOfSchema, controlsOfThing, type NamedControl } from './control.ts'

/** What the form asks for under one name at the top of a request. */
export type Question =
  | { readonly kind: 'things'; readonly name: string; readonly unit: string; readonly fields: readonly NamedControl[] }
  | { readonly kind: 'codes'; readonly name: string }
  | { readonly kind: 'control'; readonly name: string; readonly control: Control }

const asked = (): readonly Question[] =>
  Object.entries(askedGroups(components)).flatMap(([name, group]): readonly Question[] => {
    if (group.kind === 'things') return [{ kind: 'things', name, unit: group.unit, fields: controlsOfThing(group) }]
    if (group.kind === 'codes') return [{ kind: 'codes', name }]
    const control = controlOf(group)
    return control === undefined ? [] : [{ kind: 'control', name, control }]
  })

/** What belongs to the request itself and to no component: the project. */
const ofRequest = (): readonly Question[] => {
  const { project } = requestSchema instanceof z.ZodMiniObject ? requestSchema.shape : {}
  const control = controlOfSchema(project)
  return control === undefined ? [] : [{ kind: 'control', name: 'project', control }]
}

/** Every question of the form, by its name in the request. */
export const questions: ReadonlyMap<string, Question> = new Map(
  [...ofRequest(), ...asked()].map((question) => [question.name, question]),
)
