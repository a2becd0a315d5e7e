import { copyFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pdfPackages } from '@anslag/documents/pdf'
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { matches } from '../docs/commands.ts'
import { fenceFiles, fencesInLanguage, placeOf } from '../docs/pages.ts'
import { read, root } from '../repository/files.ts'
import { manifestAt } from '../repository/packages.ts'
import { runNode } from '../steps/command.ts'
import { type InstalledLibrary, installLibrary, type Tarball } from './installed.ts'
import { library } from './library.ts'
import { runPrograms, type Written } from './programs.ts'

let installed: InstalledLibrary

/** What the programs of the pages wrote, in their order. */
let said: readonly Written[] = []

/** What is said where nothing was installed but what npm takes by itself. */
let withoutPeers: readonly Written[] = []

// One build serves all tests of this file, since it takes as long as they do together.
beforeAll(async () => {
  installed = await installLibrary()
  for (const { fence } of fenceFiles) writeFileSync(join(installed.folder, fence.marks), `${fence.text}\n`)
  withoutPeers = await runPrograms(installed.folder, lacking)
  installed.addPeers()
  said = await runPrograms(
    installed.folder,
    programs.map(({ fence }) => fence.text),
  )
}, 300_000)

afterAll(() => installed.remove())

const names = library.map(({ manifest }) => manifest.name)

const tarballOf = (name: string): Tarball => {
  const found = installed.tarballs.find((tarball) => tarball.name === name)
  if (found === undefined) throw new Error(`${name} was not packed`)
  return found
}

/** The one version that all packages have. */
const release = manifestAt('package.json').version

/** Programs of the pages for whoever uses the library. */
const programs = fencesInLanguage('js')

const empty = `{ title: 'Brev', language: 'nb', day: '2026-11-30', marks: [], blocks: [] }`

/** Programs that ask for a form which needs something beside the library. */
const lacking = [
  `import { pdfOf } from '@anslag/documents/pdf'\nconsole.log(JSON.stringify(await pdfOf(${empty})))`,
  `import { docxOf } from '@anslag/documents/docx'\nawait docxOf(${empty})`,
]

/** Modules of documents that a browser loads: all but what makes PDFs. */
const inBrowsers = ['index', 'cells', 'docx', 'html', 'languages', 'offer/nb', 'text', 'xlsx']

const strictest = {
  ...{ target: 'es2022', lib: ['es2022', 'dom'], types: [], noEmit: true, skipLibCheck: false },
  ...{ strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, noImplicitOverride: true },
  ...{ noPropertyAccessFromIndexSignature: true, verbatimModuleSyntax: true, isolatedModules: true },
}

/** The modules of a package that Node loads for some of them, with their texts. */
const loadedFrom = (entries: readonly string[], files: ReadonlyMap<string, string>): ReadonlyMap<string, string> => {
  const loaded = new Map<string, string>()
  const load = (path: string): void => {
    if (loaded.has(path)) return
    const text = files.get(path) ?? ''
    loaded.set(path, text)
    for (const [, specifier = ''] of text.matchAll(/^(?:import|export) .*?["'](\.[^"']+)["'];?$/gm))
      load(new URL(specifier, `file:///${path}`).pathname.slice(1))
  }
  entries.forEach(load)
  return loaded
}

const manifestOf = (name: string) => JSON.parse(tarballOf(name).files.get('package.json') ?? '{}')

/** Runs a module in the project; returns what it writes. */
const written = async (text: string): Promise<string> => {
  writeFileSync(join(installed.folder, 'program.mjs'), text)
  const { code, output } = await runNode(['program.mjs'], installed.folder)
  return code === 0 ? output : `exit code ${code}\n${output}`
}

describe('a tarball of the library', () => {
  it.each(names)('%s holds what was built, a page to begin with and the licence, and nothing else', (name) => {
    const files = [...tarballOf(name).files.keys()].filter((file) => !/^dist\/[a-z0-9/-]+\.(js|d\.ts|json)$/.test(file))
    expect(files.sort()).toEqual(['LICENSE', 'README.md', 'package.json'])
    const texts = [...tarballOf(name).files.values()]
    expect(texts.filter((text) => /sourceMappingURL|from 'vitest'|\/testing\//.test(text))).toEqual([])
  })

  it.each(names)('%s needs the others in the same version, and says which Node', (name) => {
    const { version, engines, license, dependencies = {}, peerDependencies = {} } = manifestOf(name)
    expect({ version, engines, license }).toEqual({ version: release, engines: { node: '>=20.19' }, license: 'MIT' })
    for (const [other, range] of Object.entries({ ...dependencies, ...peerDependencies }))
      expect(range, other).toMatch(other.startsWith('@anslag/') ? new RegExp(`^${release}$`) : /^\d+\.\d+\.\d+$/)
  })

  it('of documents brings nothing along that only PDFs or files for word processors need, and names it', () => {
    const { peerDependencies, peerDependenciesMeta } = manifestOf('@anslag/documents')
    const needed = Object.entries(peerDependencies).map(([name, version]) => `${name}@${version}`)
    expect(needed.filter((each) => !each.startsWith('docx@'))).toEqual(pdfPackages)
    for (const each of needed) expect(tarballOf('@anslag/documents').files.get('README.md')).toContain(each)
    for (const name of Object.keys(peerDependencies))
      expect(peerDependenciesMeta[name], name).toEqual({ optional: true })
  })

  it.each(names)('%s says how large it is', (name) => {
    const { files, bytes } = tarballOf(name)
    const [, kilobytes = ''] = files.get('README.md')?.match(/Size: (\d+) kB packed/) ?? []
    expect(Math.abs(bytes.length / 1000 / Number(kilobytes) - 1), `${bytes.length} bytes`).toBeLessThan(0.05)
  })

  it.each(names)('%s is flawless by publint', async (name) => {
    const { messages, pkg } = await publint({ pack: { tarball: tarballOf(name).bytes.buffer } })
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([])
  })

  it.each(names)('%s has types that are right for whoever imports ES modules', async (name) => {
    const checked = await checkPackage(createPackageFromTarballData(tarballOf(name).bytes))
    if (checked.types === false) throw new Error('there are no types')
    // CommonJS is not promised: older resolutions are left out, as the profile esm-only does.
    const promised = checked.problems.filter(
      (problem) => !('resolutionKind' in problem) || ['node16-esm', 'bundler'].includes(problem.resolutionKind),
    )
    expect(promised).toEqual([])
  })
})

describe('the library in a project of somebody else', () => {
  it.each(programs.map((pair, place) => [placeOf(pair), pair, place] as const))(
    'runs the program of %s',
    (_, { next }, place) => {
      const { output, failed } = said[place] ?? { output: '', failed: 'not run' }
      expect(failed).toBeUndefined()
      expect(matches(output, next?.language === 'text' ? next.text : '…'), output).toBe(true)
    },
  )

  it('says what is missing where nothing was installed beside it', () => {
    const [pdf, docx] = withoutPeers
    expect(pdf).toEqual({ output: '{"ok":false,"issues":["no-typst"]}\n' })
    expect(docx?.failed).toMatch(/Cannot find package 'docx'/)
  })

  it('has nothing of Node in documents for browsers', () => {
    const loaded = loadedFrom(
      inBrowsers.map((name) => `dist/${name}.js`),
      tarballOf('@anslag/documents').files,
    )
    expect(loaded.size).toBeGreaterThan(inBrowsers.length)
    expect([...loaded].filter(([, text]) => /["']node:/.test(text)).map(([path]) => path)).toEqual([])
    expect(tarballOf('@anslag/documents').files.get('dist/pdf.js')).toMatch(/["']node:/)
  })

  it('gives the JSON Schemas that the documentation has', async () => {
    const output = await written(`
      import quote from '@anslag/quotes/schemas/quote.json' with { type: 'json' }
      import reading from '@anslag/intake/schemas/reading.json' with { type: 'json' }
      import request from '@anslag/pricing/schemas/request.json' with { type: 'json' }
      process.stdout.write(JSON.stringify({ quote, reading, request }))`)
    for (const [kind, schema] of Object.entries(JSON.parse(output.replace(/^\(node.*\n.*/gm, ''))))
      expect(schema).toEqual(JSON.parse(read(`docs/reference/schemas/${kind}.schema.json`)))
  })

  it.each(['estimate', 'quote', 'reading'])('loads the words of one language alone: %s', (subject) => {
    const { files } = tarballOf('@anslag/presentation')
    const loaded = loadedFrom([`dist/${subject}.js`, `dist/${subject}/nb.js`], files)
    expect(loaded.size).toBeGreaterThan(3)
    expect([...loaded.values()].join()).toMatch(/\bikke\b/)
    expect([...loaded].filter(([, text]) => /\bikkje\b|Statistics Norway/.test(text)).map(([path]) => path)).toEqual([])
  })

  it('has the words of offers in one language alone', () => {
    const loaded = loadedFrom(['dist/offer/nb.js'], tarballOf('@anslag/documents').files)
    expect([...loaded.values()].join()).toMatch(/\bikke\b/)
    expect([...loaded].filter(([, text]) => /\bikkje\b|Statistics Norway/.test(text)).map(([path]) => path)).toEqual([])
  })

  it.each(['nodenext', 'bundler'])('type checks strictly, with modules resolved as by %s', async (moduleResolution) => {
    copyFileSync(join(root, 'packages/tooling/src/library/consumer/consumer.ts'), join(installed.folder, 'consumer.ts'))
    const module = moduleResolution === 'bundler' ? 'esnext' : moduleResolution
    const compilerOptions = { ...strictest, module, moduleResolution }
    const config = `tsconfig.${moduleResolution}.json`
    writeFileSync(join(installed.folder, config), JSON.stringify({ compilerOptions, files: ['consumer.ts'] }))
    const { output } = await runNode(
      [join(root, 'node_modules/typescript-native/bin/tsc'), '-p', config],
      installed.folder,
    )
    expect(output).toBe('')
  })
})
