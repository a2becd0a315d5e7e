import { describe, expect, it } from 'vitest'
import { listDocument } from '../testing/documents.ts'
import { languages } from '../values/index.ts'
import { type Component, headings } from './component.ts'
import { components } from './registry.ts'

const registry: readonly Component[] = components

const asked = registry.flatMap(({ asks }) => Object.keys(asks))

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

  it('has hours of staff groups that the demonstration list has a rate for', () => {
    for (const { staffGroup } of registry) expect(Object.keys(listDocument.rates)).toContain(staffGroup)
  })
})
