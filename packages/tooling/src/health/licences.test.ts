import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { root } from '../repository/files.ts'
import { packages } from '../repository/packages.ts'

/** OFL-1.1 is of fonts: it lets anybody use and hand them on, with the licence beside them. */
const allowed =
  /^(OFL-1\.1|MIT|MIT-0|ISC|0BSD|Apache-2\.0|BSD-2-Clause|BSD-3-Clause|BlueOak-1\.0\.0|CC0-1\.0|Unlicense)$/

const names = z.optional(z.record(z.string(), z.string()))

const manifest = z.looseObject({
  name: z.string(),
  version: z.string(),
  license: z.optional(z.string()),
  dependencies: names,
  optionalDependencies: names,
})

type Installed = z.output<typeof manifest> & { readonly folder: string }

/** A package as Node finds it from a folder; undefined for an optional one that is not for this machine. */
const resolved = (name: string, from: string): Installed | undefined => {
  const candidate = join(from, 'node_modules', name, 'package.json')
  if (existsSync(candidate)) {
    const path = realpathSync(candidate)
    return { ...z.parse(manifest, JSON.parse(readFileSync(path, 'utf8'))), folder: dirname(path) }
  }
  return from === dirname(from) ? undefined : resolved(name, dirname(from))
}

const missing: string[] = []

const gather = (name: string, from: string, optional: boolean, known: Map<string, Installed>): void => {
  const found = resolved(name, from)
  if (found === undefined) {
    if (!optional) missing.push(`${name} from ${from.slice(root.length)}`)
    return
  }
  if (known.has(found.folder)) return
  known.set(found.folder, found)
  for (const each of Object.keys(found.dependencies ?? {})) gather(each, found.folder, false, known)
  for (const each of Object.keys(found.optionalDependencies ?? {})) gather(each, found.folder, true, known)
}

/** What is shipped: the dependencies of every package but tooling, what they take where it is there, and theirs. */
const shipped = new Map<string, Installed>()
for (const { name, folder, manifest } of packages)
  for (const each of name === 'tooling' ? [] : Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies }))
    gather(each, join(root, folder), false, shipped)

/** Licences of the form `(MIT OR GPL-3.0)` leave the choice; of `MIT AND OFL-1.1` each is of a part, here of a font's. */
const isAllowed = (licence = ''): boolean =>
  licence
    .replace(/^\((.*)\)$/, '$1')
    .split(' OR ')
    .some((one) => one.split(' AND ').every((each) => allowed.test(each)))

describe('packages that are shipped', () => {
  it('are all installed', () => {
    expect(shipped.size).toBeGreaterThan(0)
    expect(missing).toEqual([])
  })

  it('have licences that let anybody use them', () => {
    const wrong = [...shipped.values()].filter(
      ({ name, license }) => !name.startsWith('@anslag/') && !isAllowed(license),
    )
    expect(wrong.map(({ name, version, license = 'none' }) => `${name}@${version}: ${license}`)).toEqual([])
  })
})
