import { InvariantError } from '@anslag/pricing'
import { type Kysely, sql, type Transaction } from 'kysely'

type Owner = Kysely<unknown>
type Inside = Transaction<unknown>

/** What nobody needs again: who is signed in, and what the migrations keep for themselves. */
const left = ['session', 'sign_in_link', 'sign_in_flow', 'kysely_migration', 'kysely_migration_lock']

/** Rows that are read or written at a time. */
const batch = 500

const tablesOf = async (owner: Owner): Promise<readonly string[]> => {
  const { rows } = await sql<{ name: string }>`
    select tablename as name from pg_tables where schemaname = 'public' order by tablename`.execute(owner)
  return rows.map(({ name }) => name).filter((name) => !left.includes(name))
}

/** The migrations that a register has seen: a backup fits only one that has seen the same. */
export const migrationsOf = async (owner: Owner): Promise<readonly string[]> => {
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(owner)
  return rows.map(({ name }) => name)
}

async function* rowsOf(within: Inside, table: string): AsyncGenerator<string> {
  await sql`declare kept no scroll cursor for select row_to_json(each)::text as row from ${sql.table(table)} each`.execute(
    within,
  )
  for (;;) {
    const { rows } = await sql<{ row: string }>`fetch ${sql.lit(batch)} from kept`.execute(within)
    for (const { row } of rows) yield row
    if (rows.length < batch) break
  }
  await sql`close kept`.execute(within)
}

/** Every row of every table at one moment, as the name of its table and the row as JSON. */
export const readAll = (owner: Owner, write: (table: string, row: string) => Promise<void>): Promise<void> =>
  owner
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (within) => {
      for (const table of await tablesOf(within)) for await (const row of rowsOf(within, table)) await write(table, row)
    })

interface Reference {
  readonly table: string
  readonly name: string
  readonly definition: string
}

const referencesOf = async (within: Inside): Promise<readonly Reference[]> => {
  const { rows } = await sql<Reference>`
    select conrelid::regclass::text as table, conname as name, pg_get_constraintdef(oid) as definition
    from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`.execute(within)
  return rows
}

const columnsOf = async (within: Inside, table: string): Promise<readonly string[]> => {
  const { rows } = await sql<{ name: string }>`
    select column_name as name from information_schema.columns
    where table_schema = 'public' and table_name = ${table} and is_generated = 'NEVER'`.execute(within)
  return rows.map(({ name }) => name)
}

const insert = async (within: Inside, table: string, rows: readonly string[]): Promise<void> => {
  if (rows.length === 0) return
  const columns = sql.join((await columnsOf(within, table)).map((name) => sql.ref(name)))
  await sql`
    insert into ${sql.table(table)} (${columns}) overriding system value
    select ${columns} from json_populate_recordset(null::${sql.table(table)}, ${`[${rows.join(',')}]`}::json)`.execute(
    within,
  )
}

/** Numbers that the database gives rows by itself go on above those that were given. */
const raiseIdentities = async (within: Inside): Promise<void> => {
  const { rows } = await sql<{ table: string; column: string }>`
    select table_name as table, column_name as column from information_schema.columns
    where table_schema = 'public' and is_identity = 'YES'`.execute(within)
  for (const { table, column } of rows)
    await sql`
      select setval(pg_get_serial_sequence(${table}, ${column}), (select coalesce(max(${sql.ref(column)}), 0) + 1
      from ${sql.table(table)}), false)`.execute(within)
}

/**
 * Versions go on above all that were seen before: what somebody saw since the backup was made must not pass for what comes to
 * have its version now.
 */
const raiseVersions = async (within: Inside): Promise<void> => {
  for (const table of ['case', 'template'])
    await sql`
      update ${sql.table(table)}
      set version = greatest(version + 1000, (extract(epoch from now()) / 60)::integer)`.execute(within)
}

/** True while a register holds no case. */
export const isEmpty = async (owner: Owner): Promise<boolean> => {
  const { rows } = await sql`select 1 from "case" limit 1`.execute(owner)
  return rows.length === 0
}

/** Writes rows into an empty register, as a whole or not at all; what refers to what is checked once all is there. */
export const writeAll = (
  owner: Owner,
  rows: AsyncIterable<{ readonly table: string; readonly row: string }>,
): Promise<void> =>
  owner.transaction().execute(async (within) => {
    const tables = await tablesOf(within)
    const references = await referencesOf(within)
    for (const { table, name } of references)
      await sql`alter table ${sql.raw(table)} drop constraint ${sql.ref(name)}`.execute(within)
    for (const table of tables) await sql`delete from ${sql.table(table)}`.execute(within)
    let [last, waiting]: [string, string[]] = ['', []]
    for await (const { table, row } of rows) {
      if (!tables.includes(table)) throw new InvariantError('register/unknown-table')
      if (table !== last || waiting.length === batch) {
        await insert(within, last, waiting)
        waiting = []
      }
      last = table
      waiting.push(row)
    }
    await insert(within, last, waiting)
    for (const { table, name, definition } of references)
      await sql`alter table ${sql.raw(table)} add constraint ${sql.ref(name)} ${sql.raw(definition)}`.execute(within)
    await raiseIdentities(within)
    await raiseVersions(within)
  })
