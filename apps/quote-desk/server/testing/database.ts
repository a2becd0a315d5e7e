import { randomUUID } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { beforeAll } from 'vitest'
import { livingIn } from '../embedded/living.ts'
import { startPostgres } from '../embedded/postgres.ts'
import { migrate } from '../register/migrate.ts'
import { openAsOwner } from '../register/open-register.ts'
import { roles } from '../register/roles.ts'

const template = 'desk_template'

/** Runs statements one after another, as whoever the address is for. */
export const runStatements = async (address: string, ...statements: readonly string[]): Promise<void> => {
  const client = new pg.Client({ connectionString: address })
  await client.connect()
  try {
    for (const statement of statements) await client.query(statement)
  } finally {
    await client.end()
  }
}

const prefix = 'anslag-desk-test-'

/** A run ends without a word to its databases: what a run before left is removed by the next, some time later. */
const sweep = async (): Promise<void> => {
  const old = Date.now() - 600_000
  for (const name of readdirSync(tmpdir()).filter((each) => each.startsWith(prefix))) {
    const folder = join(tmpdir(), name)
    const isLeft = (await livingIn(join(folder, 'data', 'postmaster.pid'))) === undefined
    const { mtimeMs = old } = statSync(folder, { throwIfNoEntry: false }) ?? {}
    if (isLeft && mtimeMs < old) rmSync(folder, { recursive: true, force: true })
  }
}

/** Programs are copied once for all runs; data are new in each, and end with this process. */
const embedded = async (): Promise<(database: string) => string> => {
  await sweep()
  const folder = mkdtempSync(join(tmpdir(), prefix))
  const unsafe = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=300']
  const started = await startPostgres(folder, join(tmpdir(), 'anslag-desk-programs'), unsafe)
  if (!started.ok) throw new Error(JSON.stringify(started.issues))
  return started.value.address
}

const given = (url: string) => (database: string) => Object.assign(new URL(url), { pathname: `/${database}` }).href

const prepared = async (): Promise<(database: string) => string> => {
  const { TEST_DATABASE_URL: url } = process.env
  const address = url === undefined ? await embedded() : given(url)
  const admin = address('postgres')
  for (const role of roles) await runStatements(admin, role).catch(() => undefined)
  await runStatements(admin, `drop database if exists ${template}`, `create database ${template} owner register_owner`)
  const owner = openAsOwner(address(template))
  await migrate(owner)
  await owner.destroy()
  return address
}

let shared: Promise<(database: string) => string> | undefined

// The first start on a machine copies the programs: no test waits for that, and a busy machine may take its time.
beforeAll(async () => {
  shared ??= prepared()
  await shared
}, 600_000)

/** The address of a new database with the tables of the register: each test has one, on a server that all share. */
export const newDatabase = async (): Promise<string> => {
  shared ??= prepared()
  const address = await shared
  const name = `desk_${randomUUID().replaceAll('-', '')}`
  await runStatements(address('postgres'), `create database ${name} template ${template} owner register_owner`)
  return address(name)
}
