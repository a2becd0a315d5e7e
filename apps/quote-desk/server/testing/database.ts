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

/** Databases of tests say when they were made, so that those of earlier runs can be told. */
const nameFor = (use: string): string => `desk_test_${Math.floor(Date.now() / 1_000)}_${use}`

/** On a server that lives on: databases that no run can be using any more are removed. */
const sweepDatabases = async (admin: string): Promise<void> => {
  const client = new pg.Client({ connectionString: admin })
  await client.connect()
  try {
    const { rows } = await client.query("select datname as name from pg_database where datname like 'desk_test_%'")
    const names = rows.map(({ name }: { readonly name: string }) => name)
    const old = names.filter((name) => Number(name.split('_')[2]) < Date.now() / 1_000 - 7_200)
    // Several processes may be at it.
    for (const name of old) await client.query(`drop database if exists ${name} with (force)`).catch(() => undefined)
  } finally {
    await client.end()
  }
}

interface Prepared {
  readonly address: (database: string) => string
  /** A database with the tables of the register and nothing in them. */
  readonly template: string
}

const prepared = async (): Promise<Prepared> => {
  const { TEST_DATABASE_URL: url } = process.env
  const address = url ? given(url) : await embedded()
  const admin = address('postgres')
  if (url) await sweepDatabases(admin)
  for (const role of roles) await runStatements(admin, role).catch(() => undefined)
  // Each process has its own: on one server there may be several.
  const template = nameFor(`template_${process.pid}`)
  await runStatements(admin, `create database ${template} owner register_owner`)
  const owner = openAsOwner(address(template))
  await migrate(owner)
  await owner.destroy()
  return { address, template }
}

let shared: Promise<Prepared> | undefined

const { VITEST: isTesting } = process.env

// The first start on a machine copies the programs: no test waits for that, and a busy machine may take its time. What is measured
// takes parts of the tests too, without one.
if (isTesting)
  beforeAll(async () => {
    shared ??= prepared()
    await shared
  }, 600_000)

/**
 * The address of a new database with the tables of the register: each test has one, on a server that all share, the one at
 * `TEST_DATABASE_URL` where that is given.
 */
export const newDatabase = async (): Promise<string> => {
  shared ??= prepared()
  const { address, template } = await shared
  const name = nameFor(randomUUID().replaceAll('-', ''))
  await runStatements(address('postgres'), `create database ${name} template ${template} owner register_owner`)
  return address(name)
}
