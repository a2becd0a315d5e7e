import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'tsdown'
import { root } from '../repository/files.ts'
import type { Package } from '../repository/packages.ts'
import { library } from './library.ts'
import { schemas, schemaText } from './schemas.ts'

/** The modules of a package by the names that they have when they are built: `estimate/nb` for `./estimate/nb`. */
const entriesOf = ({ manifest }: Package): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(manifest.exports ?? {}).map(([subpath, source]) => [
      subpath === '.' ? 'index' : subpath.replace('./', ''),
      source,
    ]),
  )

const writeSchemas = ({ name, folder }: Package): void => {
  const target = join(root, folder, 'dist/schemas')
  for (const [kind, schema] of Object.entries(schemas[name] ?? {})) {
    mkdirSync(target, { recursive: true })
    writeFileSync(join(target, `${kind}.json`), schemaText(schema))
  }
}

/**
 * Builds every package of the library into its `dist`: ES modules that run wherever there is JavaScript of 2022, with their
 * data inside them, types, and JSON Schemas. The types of all packages come from one program.
 */
export const buildLibrary = async (): Promise<void> => {
  for (const each of library) {
    await build({
      config: false,
      cwd: join(root, each.folder),
      entry: entriesOf(each),
      format: 'esm',
      platform: 'neutral',
      target: 'es2022',
      deps: { neverBundle: [/^node:/] },
      fixedExtension: false,
      hash: false,
      dts: { tsconfig: join(root, 'packages/tooling/tsconfig.library.json'), eager: true },
      checks: { pluginTimings: false },
      logLevel: 'warn',
      failOnWarn: true,
    })
    writeSchemas(each)
  }
}
