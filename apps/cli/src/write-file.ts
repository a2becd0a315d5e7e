import { realpath, rename, rm, writeFile as write } from 'node:fs/promises'
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

const problemOf = (error: unknown): WriteProblem => {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
  return problems[code] ?? 'unwritable'
}

/** Writes beside the file and then moves over it: whoever reads it sees the old one or the new one, never a half. */
const replace = async (path: string, text: string) => {
  const target = await realpath(path)
  const beside = `${target}.${process.pid}.new`
  try {
    await write(beside, text, { flag: 'wx' })
    await rename(beside, target)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
}

/** Who may read a new file: whom the umask leaves, or its owner alone. */
const modes = { new: 0o666, secret: 0o600 } as const

/** Writes a file of this machine: see `Environment`. */
export const writeFile = async (
  path: string,
  text: string,
  how: 'new' | 'replace' | 'secret',
): Promise<WriteProblem | undefined> => {
  try {
    await (how === 'replace' ? replace(path, text) : write(path, text, { flag: 'wx', mode: modes[how] }))
    return undefined
  } catch (error) {
    return problemOf(error)
  }
}
