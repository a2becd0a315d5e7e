import type pg from 'pg'
import { filledTables, type TableRows } from './rows.ts'

/** The table whose rows get their id by being added. */
const outbox = `insert into outbox (kind, case_id, payload, is_done, attempts, not_before)
  select kind, case_id, payload, is_done, attempts, not_before
  from json_to_recordset($1) as row(kind text, case_id uuid, payload text, is_done boolean, attempts integer, not_before text)`

/** What rows do not say, the table itself does. */
const usual = (table: string, row: object): string => {
  const columns = Object.keys(row)
    .map((name) => `"${name}"`)
    .join(', ')
  return `insert into "${table}" (${columns}) select ${columns} from json_populate_recordset(null::"${table}", $1)`
}

/** Adds rows of several tables, as a whole. */
export const insertRows = async (client: pg.Client, tables: TableRows): Promise<void> => {
  await client.query('begin')
  for (const table of filledTables) {
    const rows = tables[table]
    const [first] = rows
    if (first !== undefined)
      await client.query(table === 'outbox' ? outbox : usual(table, first), [JSON.stringify(rows)])
  }
  await client.query('commit')
}
