import { describe, expect, it } from 'vitest'
import { configOf } from '../repository/compiled.ts'
import { importsOf } from '../repository/imports.ts'
import { isTest, packages } from '../repository/packages.ts'
import { syntax, syntaxOf } from '../repository/syntax.ts'
import { impuritiesIn } from './impurities.ts'

const pure = packages.filter(({ name }) => name === 'pricing' || name === 'planning')
const sources = pure.flatMap((each) => each.sources.filter((file) => !isTest(file)))

describe('the pure packages', () => {
  it('use no clock, chance, locale, timer, network, console or code made from text', () => {
    expect(sources.map(syntax).flatMap(impuritiesIn)).toEqual([])
  })

  it("import none of Node's modules", () => {
    const found = sources.flatMap(importsOf).filter(({ specifier }) => specifier.startsWith('node:'))
    expect(found.map(({ at }) => at)).toEqual([])
  })

  it('import nothing on demand', () => {
    const found = sources.flatMap(importsOf).filter(({ isOnDemand }) => isOnDemand)
    expect(found.map(({ at }) => at)).toEqual([])
  })

  it.each(pure.map(({ folder }) => folder))('%s is compiled without the types of a browser or of Node', (folder) => {
    const { lib = [], types } = configOf(folder).options
    expect(types).toEqual([])
    expect(lib.filter((name) => !/^lib\.es20\d\d(\.\w+)?\.d\.ts$/.test(name))).toEqual([])
  })
})

describe('impuritiesIn', () => {
  const found = (text: string) => impuritiesIn(syntaxOf(text)).map((each) => each.split(' ')[1])

  it.each([
    ['Date.now()', 'Date'],
    ['new Date()', 'Date'],
    ['Math.random()', 'random'],
    ['value.toLocaleString()', 'toLocaleString'],
    ['a.localeCompare(b)', 'localeCompare'],
    ['new Intl.NumberFormat()', 'Intl'],
    ['const { env } = process', 'process'],
    ['globalThis.fetch(url)', 'globalThis'],
  ])('finds %s', (text, name) => {
    expect(found(text)).toEqual([name])
  })

  it('lets a name be that the file gives to something of its own', () => {
    expect(found('const price = (process: Process) => process.steps')).toEqual([])
  })

  it('lets members be called what they like', () => {
    expect(found('const line = { window: 1 }; line.window')).toEqual([])
  })
})
