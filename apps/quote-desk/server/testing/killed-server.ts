import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { waitUntil } from '../embedded/living.ts'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** What Node is started with: the sources of the server. */
const sources = ['--import', 'tsx', here('../main.ts')]

/** The same for the server as it is built: that starts sooner. */
export const builtServer = [here('../dist/main.js')]

/** A port that nobody uses now. */
const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })

/** A server as a process of its own, with a database of its own. */
export interface ServerProcess {
  readonly address: string
  /** Links to sign in by, by role. */
  readonly links: ReadonlyMap<string, string>
  /** Kills the first process of its database alone. */
  readonly killDatabase: () => void
  readonly kill: () => Promise<void>
  readonly stop: () => Promise<void>
}

const ended = (child: ChildProcess): Promise<void> =>
  child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve()
    : new Promise((resolve) => child.once('close', () => resolve()))

/** A folder for the data of a server, which whoever the database runs as may enter. */
export const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'anslag-desk-killed-'))
  chmodSync(folder, 0o755)
  return folder
}

/** What a command of the desk says about the data in a folder, and how it ends. */
export const runDesk = async (
  folder: string,
  ...command: readonly string[]
): Promise<{ readonly code: number | null; readonly said: string }> => {
  const { PATH, HOME } = process.env
  const child = spawn(process.execPath, [...sources, ...command], {
    cwd: here('../../../..'),
    env: { PATH, HOME, DESK_DATA: folder, DESK_PERSON: 'Kari Nordmann' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()))
  await ended(child)
  return { code: child.exitCode, said }
}

/** Starts a server on the data in a folder, and waits until it has printed its links. */
export const startServer = async (folder: string, program: readonly string[] = sources): Promise<ServerProcess> => {
  const { PATH, HOME } = process.env
  const env = { PATH, HOME, DESK_PORT: String(await freePort()), DESK_DATA: folder, DESK_PERSON: 'Kari Nordmann' }
  const child = spawn(process.execPath, program, {
    cwd: here('../../../..'),
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()))
  await waitUntil(() => said.includes('administrator http') || child.exitCode !== null, 240_000)
  if (child.exitCode !== null) throw new Error(said)
  // Whoever started it may end without a word: no server is left on its data.
  const endWithUs = () => void child.kill('SIGKILL')
  process.once('exit', endWithUs)
  child.once('exit', () => process.off('exit', endWithUs))
  const killDatabase = () =>
    void process.kill(
      Number.parseInt(readFileSync(join(folder, 'postgres', 'data', 'postmaster.pid'), 'utf8'), 10),
      'SIGKILL',
    )
  const lines = said.split('\n').map((line) => line.split(' '))
  return {
    address: `http://127.0.0.1:${env.DESK_PORT}`,
    // Of two officers, the first.
    links: new Map(lines.toReversed().map(([role = '', link = '']) => [role, link])),
    killDatabase,
    kill: async () => {
      killDatabase()
      child.kill('SIGKILL')
      await ended(child)
    },
    stop: async () => {
      child.kill('SIGTERM')
      await ended(child)
    },
  }
}
