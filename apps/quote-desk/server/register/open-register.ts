import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { Tables } from './tables.ts'

/** The register as the application may use it. */
export type Register = Kysely<Tables>

/** Connections of one server: PostgreSQL allows a hundred to all of them unless it was told otherwise. */
const connections = 10

/** How long is waited for a connection, in milliseconds. */
const connecting = { connectionTimeoutMillis: 5_000 }

/** How long whoever asks waits for the database, in milliseconds, before the answer is that it is away. */
const patience = { ...connecting, statement_timeout: 10_000, query_timeout: 15_000 }

const opened = <T>(address: string, role: string, limits: pg.PoolConfig = patience): Kysely<T> => {
  const pool = new pg.Pool({ connectionString: address, options: `-c role=${role}`, max: connections, ...limits })
  // A connection that is lost while nobody uses it is replaced at the next use.
  pool.on('error', () => undefined)
  // One that is lost while somebody uses it is told to them: told to nobody else, it would end the server.
  pool.on('connect', (client) => client.on('error', () => undefined))
  return new Kysely<T>({ dialect: new PostgresDialect({ pool }) })
}

/** Opens the register for the application: it adds, and never changes what was sealed. */
export const openRegister = (address: string): Register => opened<Tables>(address, 'register_application')

/** Opens it for the role that takes texts about persons out. */
export const openForRedaction = (address: string): Register => opened<Tables>(address, 'register_redaction')

/** Opens it for the role that owns the tables, to migrate them: with many quotes, a statement may take minutes. */
export const openAsOwner = (address: string): Kysely<unknown> => opened<unknown>(address, 'register_owner', connecting)
