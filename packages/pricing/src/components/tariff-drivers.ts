import type { Answered } from '../tariffs/index.ts'
import type { Component } from './component.ts'
import type { Field, Group } from './drivers.ts'
import { askedGroups } from './requirements.ts'

const fieldsBelow = (name: string, field: Field | Group): readonly (readonly [Answered<string>, string])[] => [
  ...('answers' in field ? [[field, name] as const] : []),
  ...('fields' in field
    ? Object.entries(field.fields).flatMap(([key, below]) => fieldsBelow(`${name}.${key}`, below))
    : []),
]

/**
 * The driver whose answers each tariff by answer has figures for, by the tariff.
 *
 * @example tariffDrivers(components).get('third-party.contact') // 'sources.contactNamed'
 */
export const tariffDrivers = (components: readonly Component[]): ReadonlyMap<string, string> => {
  const names = new Map(Object.entries(askedGroups(components)).flatMap(([name, group]) => fieldsBelow(name, group)))
  return new Map(
    components.flatMap(({ id, tariffs }) =>
      Object.entries(tariffs).flatMap(([name, requirement]) => {
        const driver = requirement.kind === 'by-answer' ? names.get(requirement.driver) : undefined
        return driver === undefined ? [] : [[`${id}.${name}`, driver] as const]
      }),
    ),
  )
}
