import { basename, dirname, relative } from 'node:path'
import { components, digest, priceListFor } from '@anslag/pricing'
import * as z from 'zod/mini'
import { filesBelow, read } from '../repository/files.ts'
import type { Generated } from './page.ts'
import { generatedModule, identifier } from './source.ts'

const componentTexts = (): Generated =>
  generatedModule('packages/pricing/src/components/generated/component-texts.ts', [
    ...components.map(({ id }) => `import { texts as ${identifier(id)} } from '../${id}/texts.ts'`),
    "import type { AnyComponentTexts } from '../words.ts'",
    '',
    '/** The words of every registered component, by its id. */',
    'export const componentTexts: Readonly<Record<string, AnyComponentTexts>> = {',
    ...components.map(({ id }) => `  '${id}': ${identifier(id)},`),
    '}',
  ])

const jsonIn = (folder: string): readonly string[] => filesBelow(folder).filter((file) => file.endsWith('.json'))

const nameOf = (file: string): string => identifier(basename(file, '.json'))

const jsonImport = (path: string, file: string): string =>
  `import ${nameOf(file)} from '${relative(dirname(path), file)}' with { type: 'json' }`

/** A module with all JSON files of a folder, as a list. */
const listOf = (path: string, folder: string, before: readonly string[], declared: string): Generated => {
  const files = jsonIn(folder)
  const imports = files.map((file) => jsonImport(path, file))
  return generatedModule(path, [
    ...imports,
    ...before,
    '',
    `${declared} = [`,
    ...files.map((file) => `  ${nameOf(file)},`),
    ']',
  ])
}

const lists = 'packages/price-lists/lists'

const priceLists = (): Generated =>
  listOf(
    'packages/price-lists/src/generated/price-lists.ts',
    lists,
    [],
    '/** Every price list in this repository, as published: one per validity period and revision. */\nexport const priceLists: readonly unknown[]',
  )

const projectCases = (): Generated =>
  listOf(
    'packages/pricing/examples/projects/generated/project-cases.ts',
    'packages/pricing/examples/projects',
    ["import type { ProjectCase } from '../project-case.ts'"],
    '/** Every case of this folder. */\nexport const projectCases: readonly ProjectCase[]',
  )

const period = z.looseObject({
  id: z.string(),
  validFrom: z.string(),
  validTo: z.optional(z.string()),
  revision: z.number(),
})

/** The day that the engine's own tests price on. */
const testDay = '2026-11-22'

/** The engine's own tests follow the last revision: they import no other package, whose tests would be theirs. */
const currentList = (): Generated => {
  const path = 'packages/pricing/src/testing/generated/current-list.ts'
  const documents = jsonIn(lists).map((file) => ({ ...z.parse(period, JSON.parse(read(file))), file }))
  const found = priceListFor(testDay, documents)
  if (!found.ok) throw new Error(`no price list for ${testDay}`)
  const { file } = found.value
  return generatedModule(path, [jsonImport(path, file), '', `export const currentList = ${nameOf(file)}`])
}

const published = 'packages/tooling/src/health/published-lists.json'

/** Digests of new lists beside those that were there: what is published never changes, which a test holds. */
const publishedLists = (): Generated => {
  const known = z.parse(z.record(z.string(), z.string()), JSON.parse(read(published)))
  const now = Object.fromEntries(jsonIn(lists).map((file) => [basename(file), digest(JSON.parse(read(file)))]))
  const all = Object.entries({ ...now, ...known }).sort(([a], [b]) => (a < b ? -1 : 1))
  return { path: published, text: `${JSON.stringify(Object.fromEntries(all), null, 2)}\n` }
}

/** What stands in folders, gathered. Other generated files are made with it, so it is written first. */
export const generatedFiles = (): readonly Generated[] => [
  componentTexts(),
  priceLists(),
  publishedLists(),
  projectCases(),
  currentList(),
]
