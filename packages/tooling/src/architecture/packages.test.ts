import { describe, expect, it } from 'vitest'
import { type Import, importsOf } from '../repository/imports.ts'
import { isTest, type Package, packages } from '../repository/packages.ts'
import { type Extent, importTable, isOpen, ownRows, subpaths } from './import-table.ts'

const prefix = '@anslag/'

const refusal = (extent: Extent | undefined, { values, isOnDemand }: Import): string | undefined => {
  if (extent === undefined) return 'is not allowed at all'
  if (extent === 'all' || values.length === 0) return undefined
  if (extent === 'types') return `is allowed for types only, not for ${values.join(', ')}`
  if (extent === 'on-demand') return isOnDemand ? undefined : 'is allowed by import() only'
  const wrong = values.filter((name) => !extent.values.includes(name))
  return wrong.length === 0 ? undefined : `is not allowed for ${wrong.join(', ')}`
}

/** The package that a name below `@anslag/` stands for, where it is that package's index or one of its subpaths. */
const packageOffering = (name: string): string | undefined => {
  const [packageName = '', ...rest] = name.split('/')
  const isOffered = rest.length === 0 || subpaths[packageName]?.includes(rest.join('/'))
  return isOffered ? packageName : undefined
}

const between = ({ name, sources }: Package): readonly string[] =>
  sources
    .flatMap(importsOf)
    .filter(({ specifier }) => specifier.startsWith(prefix))
    .flatMap((each) => {
      const other = each.specifier.slice(prefix.length)
      const offering = packageOffering(other)
      if (offering === undefined) return [`${each.at}: ${each.specifier} is no index and no subpath of a package`]
      if (isTest(each.file)) return []
      const why = refusal(importTable[name]?.[ownRows.includes(other) ? other : offering], each)
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

  it('export nothing but their index and their subpaths, each an index as TypeScript source', () => {
    for (const { isApp, name, manifest } of packages) {
      const expected = isApp || name === 'tooling' ? [] : ['.', ...(subpaths[name] ?? []).map((path) => `./${path}`)]
      const offered = Object.entries(manifest.exports ?? {})
      expect(
        offered.map(([path]) => path),
        name,
      ).toEqual(expected)
      for (const [, file] of offered) expect(file, name).toMatch(/^\.\/src\/([a-z/]+\/)?index\.ts$/)
    }
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
