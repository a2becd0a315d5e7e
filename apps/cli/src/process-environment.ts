import { open } from 'node:fs/promises'
import { resolve } from 'node:path'
import { failure, success } from '@anslag/pricing'
import { isPdf } from './documents/attached-text.ts'
import type { Bytes, Environment, FileProblem } from './environment.ts'
import { dayInOslo, momentInOslo } from './today.ts'
import { writeFile } from './write-file.ts'

const problems: Readonly<Record<string, FileProblem>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  ENAMETOOLONG: 'missing',
  EISDIR: 'directory',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
}

const problemOf = (error: unknown): FileProblem => {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
  return problems[code] ?? 'unreadable'
}

/** Reads to the end, or until there is more than allowed: a stream need not have an end. */
const readWithin = async (chunks: AsyncIterable<Uint8Array>, limit: number): Promise<Bytes> => {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    size += chunk.length
    if (size > limit) return failure(['too-large'])
    parts.push(chunk)
  }
  return success(Buffer.concat(parts))
}

const tried = async (read: () => Promise<Bytes>): Promise<Bytes> => {
  try {
    return await read()
  } catch (error) {
    return failure([problemOf(error)])
  }
}

const readFile = (path: string, limit: number): Promise<Bytes> =>
  tried(async () => {
    const file = await open(path)
    try {
      const stat = await file.stat()
      if (stat.isDirectory()) return failure(['directory'])
      if (stat.size > limit) return failure(['too-large'])
      return await readWithin(file.createReadStream({ autoClose: false }), limit)
    } finally {
      await file.close()
    }
  })

/**
 * Where the user stood when calling: a package manager moves to the folder of the package before it runs a script, and
 * keeps the place in INIT_CWD. Other scripts may have left theirs behind, so it counts for ours only.
 */
export const placeOfUser = (env: NodeJS.ProcessEnv, folder: string): string => {
  const { npm_lifecycle_event: script, INIT_CWD: place = folder } = env
  return script === 'anslag' ? place : folder
}

/** Lines stay readable: no wider than this, however wide the window. */
const widest = 100

/** What the command line takes of a process. */
export interface Host {
  readonly stdin: AsyncIterable<Uint8Array>
  readonly stdout: Pick<NodeJS.WriteStream, 'isTTY' | 'columns'> & Pen
  readonly stderr: Pen
  readonly env: NodeJS.ProcessEnv
  readonly cwd: () => string
}

interface Pen {
  readonly write: (text: string) => unknown
}

/** The environment of a process: of this one, unless another is told of. */
export const processEnvironment = ({ stdin, stdout, stderr, env, cwd }: Host = process): Environment => {
  const folder = placeOfUser(env, cwd())
  const { NO_COLOR: noColour = '', TERM: terminal } = env
  const lastRead = new Map<string, Uint8Array>()
  const written = new Map<string, Uint8Array>()
  return {
    readFile: async (path, limit) => {
      const place = resolve(folder, path)
      const read = await readFile(place, limit)
      if (read.ok) lastRead.set(place, read.value)
      return read
    },
    readStdin: (limit) => tried(() => readWithin(stdin, limit)),
    writeFile: async (path, text, how) => {
      const place = resolve(folder, path)
      const former = lastRead.get(place)
      if (how === 'replace' && former !== undefined && isPdf(former)) return 'pdf'
      const problem = await writeFile(place, text, how, former)
      if (problem === undefined) written.set(place, typeof text === 'string' ? new TextEncoder().encode(text) : text)
      return problem
    },
    restoreFile: async (path) => {
      const place = resolve(folder, path)
      const former = lastRead.get(place)
      return former === undefined ? 'missing' : writeFile(place, former, 'replace', written.get(place))
    },
    stdout: (text) => stdout.write(text),
    stderr: (text) => stderr.write(text),
    today: () => dayInOslo(new Date()),
    now: () => momentInOslo(new Date()),
    columns: stdout.isTTY && stdout.columns > 0 ? Math.max(40, Math.min(widest, stdout.columns)) : 80,
    colour: stdout.isTTY && noColour === '' && terminal !== 'dumb',
  }
}
