import { describe, expect, it } from 'vitest'
import { importsOf, packageNamed } from '../repository/imports.ts'
import { isTest, type Package, packages } from '../repository/packages.ts'
import { libraryHomes } from './import-table.ts'

/** Used by scripts and configuration rather than by an import. */
const commands = [
  /^@digdir\/designsystemet-css$/,
  /^@expo-google-fonts\//,
  /^@fontsource-variable\//,
  // Loaded by the text of a thread's program.
  /^unpdf$/,
  /^@types\//,
  /^@stryker-mutator\//,
  /^tsx$/,
  /^vitest$/,
  /^fast-check$/,
]

/** What runs when a site is built, tried or measured, and is never shipped. */
const builds = (path: string): boolean => /\/(src|web)\/build\/|\/browser\/|\/vite\.config\.ts$/.test(path)

const named = (sources: readonly string[]): ReadonlySet<string> =>
  new Set(
    sources
      .flatMap(importsOf)
      .map(({ specifier }) => packageNamed(specifier))
      .filter((name) => name !== undefined)
      .filter((name) => name !== ''),
  )

const undeclared = ({ folder, manifest, sources }: Package): readonly string[] => {
  const own = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })
  const all = [...own, ...Object.keys(manifest.devDependencies ?? {})]
  const [tests, others] = [
    sources.filter((file) => isTest(file) || builds(file)),
    sources.filter((file) => !isTest(file) && !builds(file)),
  ]
  // Tooling is never shipped, so all that it uses is for development.
  const allowed = folder === 'packages/tooling' ? all : own
  return [
    ...[...named(others)]
      .filter((name) => !allowed.includes(name))
      .map((name) => `${folder}: dependencies lack ${name}`),
    ...[...named(tests)].filter((name) => !all.includes(name)).map((name) => `${folder}: devDependencies lack ${name}`),
  ]
}

const unused = ({ folder, manifest, sources }: Package): readonly string[] => {
  const shipped = named(sources.filter((file) => !isTest(file)))
  const used = { dependencies: shipped, peerDependencies: shipped, devDependencies: named(sources) }
  return (['dependencies', 'peerDependencies', 'devDependencies'] as const).flatMap((kind) =>
    Object.keys(manifest[kind] ?? {})
      .filter((name) => !used[kind].has(name) && !commands.some((command) => command.test(name)))
      .map((name) => `${folder}: nothing uses ${name} of its ${kind}`),
  )
}

describe('a package', () => {
  it('declares every package that it imports', () => {
    expect(packages.flatMap(undeclared)).toEqual([])
  })

  it('imports every package that it declares', () => {
    expect(packages.flatMap(unused)).toEqual([])
  })

  it('names its scripts and their versions once, in the catalog of the workspace', () => {
    const loose = packages
      .filter(({ name }) => name !== 'tooling')
      .flatMap(({ folder, manifest }) =>
        Object.entries({ ...manifest.dependencies, ...manifest.peerDependencies })
          .filter(([, version]) => version !== 'catalog:' && version !== 'workspace:*')
          .map(([name, version]) => `${folder}: ${name} ${version}`),
      )
    expect(loose).toEqual([])
  })
})

describe('a library that has a home', () => {
  it('is used nowhere else', () => {
    const strays = packages
      .flatMap(({ sources }) => sources.flatMap(importsOf))
      .filter(({ file, specifier }) => {
        const homes = libraryHomes[packageNamed(specifier) ?? '']
        return homes !== undefined && !homes.some((home) => file.startsWith(home))
      })
    expect(strays.map(({ at, specifier }) => `${at}: ${specifier}`)).toEqual([])
  })

  it('is zod in its small form, since the other probes for eval', () => {
    const large = packages
      .flatMap(({ sources }) => sources.flatMap(importsOf))
      .filter(({ specifier }) => packageNamed(specifier) === 'zod' && specifier !== 'zod/mini')
    expect(large.map(({ at }) => at)).toEqual([])
  })
})
