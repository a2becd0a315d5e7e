import { describe, expect, it } from 'vitest'
import { listDocument } from '../testing/documents.ts'
import { languages } from '../values/index.ts'
import { type Component, headings } from './component.ts'
import type { Field, Fields, Group } from './drivers.ts'
import { components } from './registry.ts'
import { askedGroups } from './requirements.ts'

const registry: readonly Component[] = components

const asked = registry.flatMap(({ asks }) => Object.keys(asks))

const groups: ReadonlyMap<string, Group> = new Map(Object.entries(askedGroups(components)))

const fieldsBelow = (name: string, fields: Fields): readonly (readonly [string, Field])[] =>
  Object.entries(fields).flatMap(([below, field]) => fieldsOf(`${name}.${below}`, field))

const fieldsOf = (name: string, field: Field | Group): readonly (readonly [string, Field])[] => {
  if (field.kind === 'codes') return []
  if (field.kind === 'things' || field.kind === 'answers') return fieldsBelow(name, field.fields)
  return [[name, field]]
}

/** Every driver that is answered by itself, by its name. */
const drivers = new Map([...groups].flatMap(([name, group]) => fieldsOf(name, group)))

describe('the registry', () => {
  it('has components of different ids, each with a title in every language under a heading of SSB', () => {
    expect(new Set(registry.map(({ id }) => id)).size).toBe(registry.length)
    for (const { heading, id, title } of registry) {
      expect(id).toMatch(/^[a-z][a-z-]*$/)
      expect(headings).toContain(heading)
      for (const language of languages) expect(title[language].length).toBeGreaterThan(0)
    }
  })

  it('asks for every group of drivers once', () => {
    expect(new Set(asked).size).toBe(asked.length)
  })

  it('asks for all that its components read, and for the deliveries that lines repeat over', () => {
    expect(asked).toEqual(expect.arrayContaining(registry.flatMap(({ reads }) => Object.keys(reads))))
    expect(asked).toContain('deliveries')
  })

  it('has one component that is usually the largest', () => {
    expect(registry.filter(({ usuallyLargest }) => usuallyLargest).map(({ id }) => id)).toEqual(['coordination'])
  })

  it('sells hours at rates that the demonstration list gives to each, and the rest at prices', () => {
    const sold = registry.filter(({ soldBy }) => soldBy === 'hours').map(({ id }) => id)
    expect(sold).toHaveLength(registry.length - 2)
    expect(Object.keys(listDocument.componentRates)).toEqual(expect.arrayContaining(sold))
  })

  it('asks what waits for answers of a choice there is, in the same group', () => {
    const waiting = [...drivers].flatMap(([name, { askedWhen }]) =>
      askedWhen === undefined ? [] : [{ name, ...askedWhen }],
    )
    expect(waiting).not.toEqual([])
    for (const { name, driver, is } of waiting) {
      expect(driver.split('.')[0]).toBe(name.split('.')[0])
      expect(drivers.get(driver)).toMatchObject({ answers: expect.arrayContaining([...is]) })
    }
  })

  it('asks for ids of things there are', () => {
    const referring = [...drivers.values()].flatMap((field) => (field.kind === 'fact' ? (field.refersTo ?? []) : []))
    expect(referring).not.toEqual([])
    for (const name of referring) expect(groups.get(name)?.kind).toBe('things')
  })
})
