import { describe, expect, it } from 'vitest'
import { type Import, importsOf } from '../repository/imports.ts'
import { isTest, type Package, packages } from '../repository/packages.ts'
import { type Extent, importTable, isOpen } from './import-table.ts'

const prefix = '@anslag/'

/** What a package offers beside its index, with a row of its own in the import table. */
const subpaths: readonly string[] = ['pricing/words']

const refusal = (extent: Extent | undefined, { values, isOnDemand }: Import): string | undefined => {
  if (extent === undefined) return 'is not allowed at all'
  if (extent === 'all' || values.length === 0) return undefined
  if (extent === 'types') return `is allowed for types only, not for ${values.join(', ')}`
  if (extent === 'on-demand') return isOnDemand ? undefined : 'is allowed by import() only'
  const wrong = values.filter((name) => !extent.values.includes(name))
  return wrong.length === 0 ? undefined : `is not allowed for ${wrong.join(', ')}`
}

const between = ({ name, sources }: Package): readonly string[] =>
  sources
    .flatMap(importsOf)
    .filter(({ specifier }) => specifier.startsWith(prefix))
    .flatMap((each) => {
      const other = each.specifier.slice(prefix.length)
      if (other.includes('/') && !subpaths.includes(other))
        return [`${each.at}: ${each.specifier} is not a package's index`]
      if (isTest(each.file)) return []
      const why = refusal(importTable[name]?.[other], each)
      return why === undefined ? [] : [`${each.at}: ${each.specifier} ${why}`]
    })

const leavesItsFolder = ({ folder, sources }: Package): readonly string[] =>
  sources.flatMap(importsOf).flatMap(({ at, file, specifier }) => {
    // Tests of pricing read the price lists as data, since price-lists depends on pricing.
    if (!specifier.startsWith('.') || (isTest(file) && specifier.endsWith('.json'))) return []
    const { pathname } = new URL(specifier, `file:///${file}`)
    return pathname.startsWith(`/${folder}/`) || isOpen(pathname.slice(1))
      ? []
      : [`${at}: ${specifier} lies outside the package`]
  })

describe('packages', () => {
  it('are all in the import table', () => {
    expect(packages.map(({ name }) => name).filter((name) => !(name in importTable))).toEqual([])
  })

  it('import one another only as the import table says', () => {
    expect(packages.flatMap(between)).toEqual([])
  })

  it('reach no file of another package by a relative path', () => {
    expect(packages.flatMap(leavesItsFolder)).toEqual([])
  })

  it('export nothing but their index, and pricing its words, as TypeScript source', () => {
    const wrong = packages.filter(({ isApp, name, manifest }) => {
      const words = name === 'pricing' ? { './words': './src/components/words/index.ts' } : {}
      const expected = isApp || name === 'tooling' ? undefined : { '.': './src/index.ts', ...words }
      return JSON.stringify(manifest.exports) !== JSON.stringify(expected)
    })
    expect(wrong.map(({ folder }) => folder)).toEqual([])
  })
})

describe('the import table', () => {
  const use = { file: '', at: '', specifier: '@anslag/pricing', isReExport: false, isOnDemand: false, values: ['sum'] }

  it('refuses what it does not name', () => {
    expect(refusal(undefined, use)).toBe('is not allowed at all')
  })

  it('tells types from values', () => {
    expect(refusal('types', { ...use, values: [] })).toBeUndefined()
    expect(refusal('types', use)).toContain('types only')
  })

  it('names the values that it does not allow', () => {
    expect(refusal({ values: ['sum'] }, use)).toBeUndefined()
    expect(refusal({ values: ['pointer'] }, use)).toBe('is not allowed for sum')
  })

  it('wants import() where a package is there on demand', () => {
    expect(refusal('on-demand', use)).toBe('is allowed by import() only')
    expect(refusal('on-demand', { ...use, isOnDemand: true })).toBeUndefined()
  })
})
