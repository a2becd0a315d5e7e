import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { Register } from '../server/register/open-register.ts'
import type { Tables } from '../server/register/tables.ts'

/** A question to the database, and what it was asked with. */
export interface Asking {
  readonly sql: string
  readonly parameters: readonly unknown[]
}

/** A register that tells what it asks the database. */
export const recordingRegister = (address: string, tell: (asking: Asking) => void): Register => {
  const pool = new pg.Pool({ connectionString: address, options: '-c role=register_application' })
  return new Kysely<Tables>({
    dialect: new PostgresDialect({ pool }),
    log: ({ level, query }) => {
      if (level === 'query' && query.sql.startsWith('select')) tell({ sql: query.sql, parameters: query.parameters })
    },
  })
}

/** A part of a plan, as PostgreSQL describes it. */
interface Part {
  readonly 'Node Type': string
  readonly 'Relation Name'?: string
  readonly 'Index Name'?: string
  readonly Plans?: readonly Part[]
}

const partsOf = (part: Part): readonly Part[] => [part, ...(part.Plans ?? []).flatMap(partsOf)]

interface Explained {
  readonly Plan: Part
  readonly 'Execution Time'?: number
}

const explained = async (client: pg.Client, { sql, parameters }: Asking, how: string): Promise<Explained> => {
  const { rows } = await client.query(`explain (${how}format json) ${sql}`, [...parameters])
  return rows[0]['QUERY PLAN'][0]
}

/** Tables of which every row would be read for an answer. */
export const wholeTablesRead = async (client: pg.Client, asking: Asking): Promise<readonly string[]> => {
  const { Plan } = await explained(client, asking, '')
  return partsOf(Plan).flatMap((part) => (part['Node Type'] === 'Seq Scan' ? [part['Relation Name'] ?? '?'] : []))
}

/** How an answer is found: how the tables are read, and by which index, and how many milliseconds the database takes for it. */
export const planOf = async (client: pg.Client, asking: Asking): Promise<string> => {
  const { Plan, 'Execution Time': took = 0 } = await explained(client, asking, 'analyze, ')
  const reading = partsOf(Plan).filter((part) => part['Node Type'].includes('Scan'))
  const told = reading.map((part) => `${part['Node Type']} ${part['Index Name'] ?? part['Relation Name'] ?? ''}`.trim())
  return `${took.toFixed(1)} ms ${told.join(', ')}`
}
