import type { DefaultRequirement, Requirements } from '../tariffs/index.ts'
import type { Component } from './component.ts'
import type { Field, Group, Groups } from './drivers.ts'

type Default = readonly [driver: string, requirement: DefaultRequirement]

const fieldDefaults = (name: string, field: Field): readonly Default[] => {
  switch (field.kind) {
    case 'answers':
      return Object.entries(field.fields).flatMap(([key, below]) => fieldDefaults(`${name}.${key}`, below))
    case 'fact':
      return []
    case 'count':
      return [[name, { kind: 'count' }]]
    default:
      return [[name, { kind: 'answer', answers: field.answers }]]
  }
}

const groupDefaults = (name: string, group: Group): readonly Default[] => {
  switch (group.kind) {
    case 'things':
      return [
        [name, { kind: 'none-or-one' }],
        ...Object.entries(group.fields).flatMap(([key, field]) => fieldDefaults(`${name}.${key}`, field)),
      ]
    case 'codes':
      return [[name, { kind: 'count' }]]
    default:
      return fieldDefaults(name, group)
  }
}

/** All that the components ask for, by its name at the top of a request. */
export const askedGroups = (components: readonly Component[]): Groups =>
  Object.assign({}, ...components.map(({ asks }) => asks))

/** What a price list must hold for these components. */
export const requirementsOf = (components: readonly Component[]): Requirements => ({
  components: new Map(components.map(({ id, soldBy }) => [id, soldBy])),
  tariffs: new Map(
    components.flatMap(({ id, tariffs }) =>
      Object.entries(tariffs).map(([name, requirement]) => [`${id}.${name}`, requirement] as const),
    ),
  ),
  defaults: new Map(Object.entries(askedGroups(components)).flatMap(([name, group]) => groupDefaults(name, group))),
})
