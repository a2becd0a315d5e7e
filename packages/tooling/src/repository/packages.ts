import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import * as z from 'zod/mini'
import { filesBelow, root } from './files.ts'

const texts = z.optional(z.record(z.string(), z.string()))

const manifestSchema = z.looseObject({
  name: z.string(),
  version: z.optional(z.string()),
  private: z.optional(z.boolean()),
  exports: z.optional(z.record(z.string(), z.string())),
  packageManager: z.optional(z.string()),
  scripts: texts,
  dependencies: texts,
  peerDependencies: texts,
  devDependencies: texts,
})

export type Manifest = z.output<typeof manifestSchema>

/** A package of the workspace. */
export interface Package {
  /** Without `@anslag/`: `pricing`, `cli`. */
  readonly name: string
  /** From the root: `packages/pricing`. */
  readonly folder: string
  readonly isApp: boolean
  readonly manifest: Manifest
  /** Its TypeScript files, tests too, as paths from the root. */
  readonly sources: readonly string[]
}

/** A manifest, by its path from the root, or its whole path. */
export const manifestAt = (path: string): Manifest =>
  z.parse(manifestSchema, JSON.parse(readFileSync(resolve(root, path), 'utf8')))

const isSource = (path: string): boolean => /\.tsx?$/.test(path)

/** True for files that only tests run: they may use what development needs. */
export const isTest = (path: string): boolean => /(\.test|\.test-d)\.tsx?$|\/testing\//.test(path)

/** True for modules that `generate` writes: nobody reads or edits them. */
export const isGenerated = (path: string): boolean => /^(packages\/(?!tooling\/)|apps\/).*\/generated\//.test(path)

/** Every package and app of the workspace, by folder. */
export const packages: readonly Package[] = ['packages', 'apps'].flatMap((parent) =>
  readdirSync(join(root, parent))
    .map((name) => `${parent}/${name}`)
    .filter((folder) => existsSync(join(root, folder, 'package.json')))
    .map((folder) => {
      const manifest = manifestAt(`${folder}/package.json`)
      return {
        name: manifest.name.replace('@anslag/', ''),
        folder,
        isApp: parent === 'apps',
        manifest,
        sources: filesBelow(folder).filter(isSource),
      }
    }),
)

/** The package that a file belongs to. */
export const packageOf = (path: string): Package | undefined =>
  packages.find(({ folder }) => path.startsWith(`${folder}/`))
