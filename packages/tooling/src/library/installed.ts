import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createPackageFromTarballData } from '@arethetypeswrong/core'
import { root } from '../repository/files.ts'
import { buildLibrary } from './build.ts'
import { library } from './library.ts'
import { packLibrary } from './pack.ts'

/** A package as its tarball holds it. */
export interface Tarball {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
  /** The texts of its files by their paths in the package. */
  readonly files: ReadonlyMap<string, string>
}

const tarballOf = (path: string): Tarball => {
  const bytes = new Uint8Array(readFileSync(path))
  const content = createPackageFromTarballData(bytes)
  const base = `/node_modules/${content.packageName}/`
  const paths = content.listFiles()
  return {
    name: content.packageName,
    bytes,
    files: new Map(paths.map((file) => [file.replace(base, ''), content.readFile(file)])),
  }
}

/** What the library needs of others, or takes where it is installed, as the workspace has it. */
const linkOthers = (modules: string, kind: 'dependencies' | 'peerDependencies'): void => {
  const others = library.flatMap(({ folder, manifest }) =>
    Object.keys(manifest[kind] ?? {})
      .filter((name) => !name.startsWith('@anslag/'))
      .map((name) => [name, realpathSync(join(root, folder, 'node_modules', name))] as const),
  )
  for (const [name, target] of new Map(others)) {
    mkdirSync(dirname(join(modules, name)), { recursive: true })
    symlinkSync(target, join(modules, name), 'dir')
  }
}

/** The library in a project of somebody else. */
export interface InstalledLibrary {
  /** The project: empty but for its `node_modules`. */
  readonly folder: string
  readonly tarballs: readonly Tarball[]
  /** Installs what the library takes where it is there, and what npm leaves out until it is asked for. */
  readonly addPeers: () => void
  readonly remove: () => void
}

/**
 * Builds and packs the library, and puts what the tarballs hold into an empty project as `npm install` would, without a
 * network: what others have made is linked to what the workspace has of it.
 */
export const installLibrary = async (): Promise<InstalledLibrary> => {
  await buildLibrary()
  const tarballs = (await packLibrary()).map(tarballOf)
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'anslag-library-')))
  const modules = join(folder, 'node_modules')
  for (const { name, files } of tarballs)
    for (const [path, text] of files) {
      const target = join(modules, name, path)
      mkdirSync(dirname(target), { recursive: true })
      writeFileSync(target, text)
    }
  linkOthers(modules, 'dependencies')
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n')
  return {
    folder,
    tarballs,
    addPeers: () => linkOthers(modules, 'peerDependencies'),
    remove: () => rmSync(folder, { recursive: true }),
  }
}
