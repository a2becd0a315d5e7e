import { basename, dirname } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { type Import, importsOf } from '../repository/imports.ts'
import { isTest, packages } from '../repository/packages.ts'
import { at, nodesOf, syntax } from '../repository/syntax.ts'
import { cyclesIn } from './cycles.ts'
import { isOpen, loadByPath, pricingLayers } from './import-table.ts'

const all = packages.flatMap(({ sources }) => sources)
const sources = all.filter((file) => !isTest(file))

/** The path of the file that a relative import names. */
const target = ({ file, specifier }: Import): string => new URL(specifier, `file:///${file}`).pathname.slice(1)

const relative = (files: readonly string[]): readonly Import[] =>
  files.flatMap(importsOf).filter(({ specifier }) => specifier.startsWith('.') && /\.tsx?$/.test(specifier))

const hasIndex = (folder: string): boolean => all.includes(`${folder}/index.ts`)

/** The outermost folder with an index that holds the imported file and not the importing one. */
const foreignFolder = ({ file, ...rest }: Import): string | undefined => {
  const parts = dirname(target({ file, ...rest })).split('/')
  const folders = parts.map((_, index) => parts.slice(0, index + 1).join('/'))
  return folders.find((folder) => hasIndex(folder) && !file.startsWith(`${folder}/`))
}

describe('modules', () => {
  it('of packages are imported from another folder through its index only', () => {
    const inside = relative(sources.filter((file) => file.startsWith('packages/'))).filter((each) => {
      const folder = foreignFolder(each)
      return folder !== undefined && !isOpen(target(each)) && target(each) !== `${folder}/index.ts`
    })
    expect(inside.map(({ at, specifier }) => `${at}: ${specifier}`)).toEqual([])
  })

  it('do not import one another in a circle, types aside', () => {
    const graph = new Map(
      sources.map((file) => [
        file,
        relative([file])
          .filter(({ values }) => values.length > 0)
          .map(target),
      ]),
    )
    expect(cyclesIn(graph)).toEqual([])
  })

  it('pass on what others declare only in an index', () => {
    const strays = sources
      .flatMap(importsOf)
      .filter(({ file, isReExport }) => isReExport && basename(file) !== 'index.ts')
    expect(strays.map(({ at }) => at)).toEqual([])
  })

  it('pass it on by name', () => {
    const stars = sources.flatMap(importsOf).filter(({ isReExport, values }) => isReExport && values.includes('*'))
    expect(stars.map(({ at }) => at)).toEqual([])
  })

  it('export by name, but for configuration files, whose tools ask for a default', () => {
    const defaults = all
      .filter((file) => !file.endsWith('.config.ts'))
      .flatMap((file) =>
        nodesOf(syntax(file))
          .filter(
            (node) =>
              (ts.isExportAssignment(node) && !node.isExportEquals) || node.kind === ts.SyntaxKind.DefaultKeyword,
          )
          .filter(({ parent }) => !ts.isDefaultClause(parent))
          .map((node) => at(node)),
      )
    expect(defaults).toEqual([])
  })

  it('say the names of what they import, with the ending .ts', () => {
    const wrong = all
      .filter((file) => !loadByPath.includes(file))
      .flatMap(importsOf)
      .filter(({ specifier }) => specifier === '' || (specifier.startsWith('.') && !/\.(tsx?|json)$/.test(specifier)))
    expect(wrong.map(({ at, specifier }) => `${at}: ${specifier}`)).toEqual([])
  })
})

describe('pricing', () => {
  const base = 'packages/pricing/src/'
  const layerOf = (file: string) => pricingLayers.findIndex((layer) => file.startsWith(`${base}${layer}/`))

  it('has no folder beside its layers', () => {
    const strays = sources.filter((file) => file.startsWith(base) && layerOf(file) < 0 && file !== `${base}index.ts`)
    expect(strays.filter((file) => file.slice(base.length).includes('/'))).toEqual([])
  })

  it('builds each layer on those below: values, tariffs, components, estimate', () => {
    const upwards = relative(sources.filter((file) => layerOf(file) >= 0)).filter(
      (each) => layerOf(target(each)) > layerOf(each.file) || layerOf(target(each)) < 0,
    )
    expect(upwards.map(({ at, specifier }) => `${at}: ${specifier}`)).toEqual([])
  })
})
