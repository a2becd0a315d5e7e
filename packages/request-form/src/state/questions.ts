import { aboutProject, askedGroups, components, type Fields, type Group, type Groups } from '@anslag/pricing'
import { type Control, controlOf, controlsOfThing, type NamedControl } from './control.ts'

type Things = Extract<Group, { readonly kind: 'things' }>

/** What the form asks for under one name at the top of a request. */
export type FormQuestion =
  | (Pick<Things, 'kind' | 'unit' | 'called'> & { readonly name: string; readonly fields: readonly NamedControl[] })
  | { readonly kind: 'codes'; readonly name: string }
  | { readonly kind: 'control'; readonly name: string; readonly control: Control }

const groups: Groups = { project: aboutProject, ...askedGroups(components) }

/** The fields of a group, or of each thing of a list. */
export const fieldsOf = (name: string): Fields => {
  const group = groups[name]
  return group !== undefined && 'fields' in group ? group.fields : {}
}

const asked = (): readonly FormQuestion[] =>
  Object.entries(groups).flatMap(([name, group]): readonly FormQuestion[] => {
    if (group.kind === 'things') return [{ ...group, name, fields: controlsOfThing(group) }]
    if (group.kind === 'codes') return [{ kind: 'codes', name }]
    const control = controlOf(group)
    return control === undefined ? [] : [{ kind: 'control', name, control }]
  })

/** Every question of the form, by its name in the request. */
export const questions: ReadonlyMap<string, FormQuestion> = new Map(
  asked().map((question) => [question.name, question]),
)

/**
 * The six questions that move the price most, by what they come to in the example requests. The others are for whoever
 * wants to be more exact.
 */
const firstNames: ReadonlySet<string> = new Set(['populations', 'areas', 'tables', 'wishes', 'sources', 'deliveries'])

export const isFirst = ({ name }: FormQuestion): boolean => firstNames.has(name)

/** So many fields of a thing are all in sight; of one that has more, so few from the start. */
const [mostInSight, fewInSight] = [4, 2]

/** The first fields of a thing, and the rest. */
export const firstOf = (
  fields: readonly NamedControl[],
): readonly [readonly NamedControl[], readonly NamedControl[]] => {
  const first = fields.length > mostInSight ? fewInSight : fields.length
  return [fields.slice(0, first), fields.slice(first)]
}

/** The sections of the form, in the order in which a researcher thinks of a project. */
export const sectionNames = ['project', 'populations', 'from-ssb', 'from-others', 'deliveries', 'application'] as const

export type SectionName = (typeof sectionNames)[number]

const members: Readonly<Record<SectionName, readonly string[]>> = {
  project: ['project', 'institutions'],
  populations: ['populations'],
  'from-ssb': ['areas', 'tables', 'variables', 'wishes'],
  'from-others': ['sources'],
  deliveries: ['deliveries'],
  application: ['application'],
}

const placed = new Set(Object.values(members).flat())

/** The questions of a section. What a new component asks for stands in the last one until it is given a place above. */
export const questionsOf = (section: SectionName): readonly FormQuestion[] => {
  const own = members[section].flatMap((name) => questions.get(name) ?? [])
  const rest = [...questions.values()].filter(({ name }) => !placed.has(name))
  return section === 'application' ? [...own, ...rest] : own
}
