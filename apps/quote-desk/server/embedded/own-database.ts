import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { failure, type Result, success } from '@anslag/pricing'
import pg from 'pg'
import { raise } from '../issues.ts'
import { roles } from '../register/roles.ts'
import { livingIn } from './living.ts'
import { socketAddress, startPostgres } from './postgres.ts'

/** A database that a server has to itself. */
export interface OwnDatabase {
  readonly address: string
  readonly stop: () => Promise<void>
}

const name = 'desk'

/** Makes the database and its roles, where they are not there yet. */
const prepare = async (address: string): Promise<void> => {
  const client = new pg.Client({ connectionString: address })
  await client.connect()
  try {
    const { rows: known } = await client.query("select rolname from pg_roles where rolname like 'register_%'")
    const names = known.map(({ rolname }: { readonly rolname: string }) => rolname)
    for (const role of roles) if (!names.includes(role.split(' ')[2] ?? '')) await client.query(role)
    const { rows } = await client.query('select 1 from pg_database where datname = $1', [name])
    if (rows.length > 0) return
    // Last, since it is what tells that all is there.
    await client.query(`create database ${name} owner register_owner`)
  } finally {
    await client.end()
  }
}

/**
 * Starts the embedded PostgreSQL of a folder, for one server at a time.
 *
 * @returns its address; or which process uses the folder, or why there is no database
 */
export const ownDatabase = async (folder: string): Promise<Result<OwnDatabase>> => {
  await mkdir(folder, { recursive: true })
  const lock = join(folder, 'server.pid')
  const other = await livingIn(lock)
  if (other !== undefined && other !== process.pid)
    return failure([raise('desk/folder-in-use', '', { pid: other, folder })])
  await writeFile(lock, `${process.pid}\n`)
  const postgres = await startPostgres(join(folder, 'postgres'), folder)
  if (!postgres.ok) return postgres
  const { address, stop } = postgres.value
  await prepare(address('postgres'))
  return success({
    address: address(name),
    stop: async () => {
      await stop()
      await rm(lock, { force: true })
    },
  })
}

/** The address of the database that a living server has started in a folder; undefined where there is no such server. */
export const livingDatabase = async (folder: string): Promise<string | undefined> =>
  (await livingIn(join(folder, 'server.pid'))) === undefined ? undefined : socketAddress(join(folder, 'postgres'), name)
