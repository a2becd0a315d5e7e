import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chown, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { failure, type Result, success } from '@anslag/pricing'
import pg from 'pg'
import { raise } from '../issues.ts'
import { type DatabaseUser, databaseUser } from './database-user.ts'
import { livingIn, waitUntil } from './living.ts'
import { postgresPrograms } from './programs.ts'

/** A real PostgreSQL of the desk's own, which ends with the process that started it, and is started again if it ends before. */
export interface EmbeddedPostgres {
  /** Address of a database for the user `postgres`: the socket lies in a folder that nobody else may enter. */
  readonly address: (database: string) => string
  /** The id of its first process. */
  readonly pid: () => Promise<number | undefined>
  readonly stop: () => Promise<void>
}

/** How long a database may take to start or to end, in milliseconds: after a crash it has to catch up. */
const patience = 60_000

const run = (command: string, parameters: readonly string[], user: DatabaseUser | undefined): Promise<string> =>
  new Promise((resolve) => {
    const child = spawn(command, parameters, { ...user, stdio: ['ignore', 'ignore', 'pipe'], cwd: '/' })
    let said = ''
    child.stderr.on('data', (chunk: Buffer) => {
      said = `${said}${chunk.toString()}`.slice(-2_000)
    })
    child.on('error', ({ message }) => resolve(message))
    child.on('close', (code) => resolve(code === 0 ? '' : said || `ended with ${code}`))
  })

/** When the shell's input can be read no more, whoever held its other end has died: then the database ends, too. */
const bound =
  'exec 3<&0; "$@" & child=$!; { read -r never <&3; kill -INT $child; } & reader=$!; wait $child; kill $reader'

const folderFor = async (folder: string, user: DatabaseUser | undefined): Promise<void> => {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  if (user !== undefined) await chown(folder, user.uid, user.gid)
}

const answers = async (address: string): Promise<boolean> => {
  const client = new pg.Client({ connectionString: address })
  try {
    await client.connect()
    await client.query('select 1')
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** One that outlived its server is ended first: a second on the same data ends without a word. */
const endOrphan = async (pidFile: string): Promise<void> => {
  const orphan = await livingIn(pidFile)
  if (orphan === undefined) return
  process.kill(orphan, 'SIGINT')
  await waitUntil(async () => (await livingIn(pidFile)) === undefined, patience)
}

/** The address of a database whose data are in a folder, while it runs. */
export const socketAddress = (folder: string, database: string): string =>
  `postgresql:///${database}?host=${encodeURIComponent(join(folder, 'socket'))}&user=postgres`

const failed = (said: string) => failure([raise('desk/database-not-started', '', { reason: said.trim() })])

/** Where a first process was killed, those that it began need a moment to notice. */
const stillEnding = /pre-existing shared memory block/

/** A database that was started, until it ends. */
interface Launched {
  readonly ended: Promise<void>
  readonly stop: () => Promise<void>
}

const launchedOnce = async (
  parameters: readonly string[],
  user: DatabaseUser | undefined,
  address: string,
): Promise<Result<Launched>> => {
  const child = spawn('/bin/sh', ['-c', bound, 'sh', ...parameters], {
    ...user,
    cwd: '/',
    stdio: ['pipe', 'ignore', 'pipe'],
    // Ctrl-C in a terminal goes to a whole group: the server answers what it has begun before its database ends.
    detached: true,
  })
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => {
    said = `${said}${chunk.toString()}`.slice(-2_000)
  })
  child.stdin.on('error', () => undefined)
  const ended = new Promise<void>((resolve) => child.on('exit', () => resolve()))
  child.unref()
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null
  const isUp = await waitUntil(async () => hasEnded() || (await answers(address)), patience)
  const stop = async () => {
    child.ref()
    child.stdin.end()
    await ended
  }
  if (isUp && !hasEnded()) return success({ ended, stop })
  await stop()
  return failed(said)
}

/** Starts it, and again where what was killed before has not quite ended. */
const launched = async (...given: Parameters<typeof launchedOnce>): Promise<Result<Launched>> => {
  const end = performance.now() + patience
  for (;;) {
    const result = await launchedOnce(...given)
    if (result.ok) return result
    const { reason = '' } = result.issues[0]?.params ?? {}
    if (!stillEnding.test(String(reason)) || performance.now() > end) return result
  }
}

/** Starts it again whenever it ends without having been told to, and returns what tells it. */
const kept = (first: Launched, again: () => Promise<Result<Launched>>): (() => Promise<void>) => {
  let [running, isWanted] = [first, true]
  const watch = async () => {
    for (;;) {
      await running.ended
      if (!isWanted) return
      const next = await again()
      if (next.ok) running = next.value
      else await setTimeout(1_000)
      if (next.ok && !isWanted) await running.stop()
    }
  }
  const watching = watch()
  return async () => {
    isWanted = false
    await running.stop()
    await watching
  }
}

/**
 * Starts PostgreSQL on the data in a folder, which it makes the first time. Nobody else may be using that folder.
 *
 * @param settings such as `fsync=off`, for tests
 * @returns the database, once it answers; or why there is none
 */
export const startPostgres = async (
  folder: string,
  programs: string = folder,
  settings: readonly string[] = [],
): Promise<Result<EmbeddedPostgres>> => {
  const bin = await postgresPrograms(programs)
  if (!bin.ok) return bin
  const user = await databaseUser()
  const [data, socket] = [join(folder, 'data'), join(folder, 'socket')]
  for (const each of [folder, data, socket]) await folderFor(each, user)
  const pidFile = join(data, 'postmaster.pid')
  await endOrphan(pidFile)
  if (!existsSync(join(data, 'PG_VERSION'))) {
    const trust = ['--auth=trust', '--username=postgres', '--encoding=UTF8', '--locale=C', '--no-instructions']
    const said = await run(join(bin.value, 'initdb'), [`--pgdata=${data}`, ...trust], user)
    if (said !== '') return failed(said)
  }
  const own = ['listen_addresses=', `unix_socket_directories=${socket}`, 'timezone=UTC', ...settings]
  const parameters = [join(bin.value, 'postgres'), '-D', data, ...own.flatMap((setting) => ['-c', setting])]
  const address = (database: string) => socketAddress(folder, database)
  const launch = () => launched(parameters, user, address('postgres'))
  const running = await launch()
  if (!running.ok) return running
  return success({ address, pid: () => livingIn(pidFile), stop: kept(running.value, launch) })
}
