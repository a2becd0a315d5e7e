import type pg from 'pg'
import { filledTables, type TableRows } from './rows.ts'

/** All rows of a table name the same columns; what they do not name, the table gives itself. */
const insert = (table: string, [row = {}]: readonly object[]): string => {
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
    if (rows.length > 0) await client.query(insert(table, rows), [JSON.stringify(rows)])
  }
  await client.query('commit')
}
