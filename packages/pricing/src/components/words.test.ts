import { describe, expect, it } from 'vitest'
import { frameTexts } from './frame-texts.ts'
import { components } from './registry.ts'
import { words } from './words.ts'

describe('the words of the components', () => {
  it('name each of them, and its tariffs by the names that lists use', () => {
    const titles = Object.fromEntries(components.map(({ id, title }) => [id, title]))
    expect(words.titles).toEqual(titles)
    const named = components.flatMap(({ id, tariffs }) => Object.keys(tariffs).map((name) => `${id}.${name}`))
    expect(Object.keys(words.tariffs).toSorted()).toEqual(named.toSorted())
  })

  it('name each driver by its way in a request, and say more where more is to be said', () => {
    expect(words.drivers).toMatchObject({
      project: frameTexts.project.name,
      sources: { en: expect.any(String) },
      'sources.holder': { en: expect.any(String) },
      'application.attachments.protocol': { en: expect.any(String) },
    })
    expect(words.help).toMatchObject({ project: frameTexts.project.help })
    expect(words.answers).toMatchObject({ 'sources.holder': { publicAuthority: { en: expect.any(String) } } })
    expect(words.answers).not.toHaveProperty('sources')
    for (const said of [words.help, words.ofThing, words.answers]) {
      const names = Object.keys(said)
      expect(names.length).toBeGreaterThan(0)
      expect(names.filter((name) => !(name in words.drivers))).toEqual([])
      expect(Object.values(said)).not.toContain(undefined)
    }
    expect(words.help).not.toEqual(words.ofThing)
    expect(words.answers).not.toEqual(words.ofThing)
  })

  it('say of every reason why something is not priced, or only begun', () => {
    expect(Object.keys(words.notApplicable).length).toBeGreaterThan(0)
    expect(Object.keys(words.needsAssessment).length).toBeGreaterThan(0)
    expect(words.needsAssessment).not.toEqual(words.notApplicable)
  })
})
