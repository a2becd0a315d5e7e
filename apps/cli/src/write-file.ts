import { copyFile, open, readFile as read, realpath, rename, rm, stat, writeFile as write } from 'node:fs/promises'
import type { WriteProblem } from './environment.ts'

const problems: Readonly<Record<string, WriteProblem>> = {
  EEXIST: 'exists',
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EISDIR: 'directory',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EROFS: 'no-permission',
}

/** What was read of a file is no longer what it holds, or somebody else is about to replace it. */
class Changed extends Error {}

const problemOf = (error: unknown): WriteProblem => {
  if (error instanceof Changed) return 'changed'
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
  return problems[code] ?? 'unwritable'
}

const holds = async (target: string, former: Uint8Array | undefined): Promise<boolean> =>
  former === undefined || Buffer.compare(await read(target), former) === 0

/** A name of the file that others have too stays theirs: it is written through, where moving over it would part them. */
const put = async (beside: string, target: string, links: number) => {
  if (links === 1) return rename(beside, target)
  await copyFile(beside, target)
  await rm(beside)
}

/**
 * Writes beside the file and then moves over it: whoever reads it sees the old one or the new one, never a half. The file
 * beside it is also the lock: of two that replace one file at once, one is told, and so is one that read it before the other.
 */
const replace = async (path: string, text: string | Uint8Array, former: Uint8Array | undefined) => {
  const target = await realpath(path)
  const { mode, nlink } = await stat(target)
  const beside = `${target}.new`
  const file = await open(beside, 'wx', mode & 0o777).catch((error: unknown) => {
    throw problemOf(error) === 'exists' ? new Changed() : error
  })
  try {
    await file.writeFile(text)
    await file.chmod(mode & 0o7777)
    await file.close()
    if (!(await holds(target, former))) throw new Changed()
    await put(beside, target, nlink)
  } catch (error) {
    await file.close().catch(() => undefined)
    await rm(beside, { force: true })
    throw error
  }
}

/** Who may read a new file: whom the umask leaves, or its owner alone. */
const modes = { new: 0o666, secret: 0o600 } as const

/**
 * Writes a file of this machine: see `Environment`.
 *
 * @param former what was read of a file that is to be replaced; another content of it is not lost
 */
export const writeFile = async (
  path: string,
  text: string | Uint8Array,
  how: 'new' | 'replace' | 'secret',
  former?: Uint8Array,
): Promise<WriteProblem | undefined> => {
  try {
    await (how === 'replace' ? replace(path, text, former) : write(path, text, { flag: 'wx', mode: modes[how] }))
    return undefined
  } catch (error) {
    return problemOf(error)
  }
}
