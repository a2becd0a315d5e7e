import { languages, readCatalogue } from '@anslag/pricing'
import { describe, expect, it } from 'vitest'
import { ssbCatalogue } from './index.ts'

const catalogue = (() => {
  const read = readCatalogue(ssbCatalogue)
  if (!read.ok) throw new Error(JSON.stringify(read.issues))
  return read.value
})()

const { areas, lists, tables, identifyingVariables, prefixes } = catalogue.document

const named = [
  ...tables.map((table) => ['table', table] as const),
  ...areas.map((area) => ['area', area] as const),
  ...lists.map((list) => ['variable list', list] as const),
  ...(catalogue.document.registers ?? []).map((register) => ['register', register] as const),
  ...identifyingVariables.map((variable) => ['identifying variable', variable] as const),
]

describe('the catalogue', () => {
  it('has the 29 variable lists, one of them priced by table, and the tables of FD-Trygd', () => {
    expect(lists).toHaveLength(29)
    expect(lists.filter(({ code }) => catalogue.isPricedByTable(code))).toHaveLength(1)
    expect(areas).toHaveLength(28)
    expect(tables.length).toBeGreaterThan(40)
  })

  it('names every table, area, list and identifying variable in nb, nn and en', () => {
    for (const [kind, { code, name }] of named)
      for (const language of languages) expect(name[language].trim(), `${kind} ${code}, ${language}`).not.toBe('')
  })

  it('has no two tables or areas of one name in any language', () => {
    for (const entries of [tables, areas])
      for (const language of languages) {
        const names = entries.map(({ name }) => name[language])
        expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
      }
  })

  it('has an area for every list that is not priced by table, and no area without a list', () => {
    const used = lists.flatMap((list) => ('area' in list ? [list.area] : []))
    expect([...new Set(used)].sort()).toEqual(areas.map(({ code }) => code).sort())
  })

  it('lets every prefix stand for a list that there is, and for one only', () => {
    expect(prefixes.filter(({ list }) => !catalogue.hasList(list))).toEqual([])
    const all = [...prefixes.map(({ prefix }) => prefix), ...tables.flatMap((table) => table.prefixes ?? [])]
    expect(all.filter((prefix, index) => all.indexOf(prefix) !== index)).toEqual([])
  })

  it('has registers of every kind of holder that links, each by one name, with what its holder publishes', () => {
    const { registers = [], publishedPrices = [], sources } = catalogue.document
    expect(registers.length).toBeGreaterThan(10)
    for (const language of languages)
      expect(new Set(registers.map(({ name }) => name[language])).size).toBe(registers.length)
    expect([...new Set(registers.map(({ holder }) => holder))]).toEqual(
      expect.arrayContaining(['nationalHealthRegistry', 'publicAuthority', 'other']),
    )
    const pages = new Set(registers.flatMap(({ prices }) => prices ?? []))
    expect([...pages].sort()).toEqual([...new Set(publishedPrices.map(({ source }) => source))].sort())
    for (const page of pages) expect(sources.find(({ id }) => id === page)?.url).toMatch(/^https:/)
  })

  it('knows the particularly identifying variables by the names that they have in the data', () => {
    expect(identifyingVariables).toHaveLength(4)
    expect(catalogue.identifying('BOSATT_GRUNNKRETS')).toBe('basic-statistical-unit')
    expect(catalogue.identifying('POSTNR')).toBe('post-code')
    expect(catalogue.identifying('KJOENN')).toBeUndefined()
  })
})
