import type pg from 'pg'
import { filledTables, type TableRows } from './rows.ts'

/** How each table takes rows that are given as JSON: what it names itself is left out. */
const statements: Readonly<Record<string, string>> = {
  case: `insert into "case" (id, version, number, created_at, updated_at, archive_number, words, state, buyer, buyer_number,
      buyer_letters, project, officer, price_list, valid_until, net)
    select id, version, number, created_at, updated_at, archive_number, array_to_tsvector(word_list), state, buyer,
      buyer_number, buyer_letters, project, officer, price_list, valid_until, net
    from json_to_recordset($1) as row(id uuid, version integer, number text, created_at text, updated_at text,
      archive_number text, word_list text[], state text, buyer text, buyer_number text, buyer_letters text, project text,
      officer text, price_list text, valid_until text, net text)`,
  outbox: `insert into outbox (kind, case_id, payload, is_done, attempts, not_before)
    select kind, case_id, payload, is_done, attempts, not_before
    from json_to_recordset($1) as row(kind text, case_id uuid, payload text, is_done boolean, attempts integer, not_before text)`,
}

const usual = (table: string): string =>
  `insert into "${table}" select * from json_populate_recordset(null::"${table}", $1)`

/** Adds rows of several tables, as a whole. */
export const insertRows = async (client: pg.Client, tables: TableRows): Promise<void> => {
  await client.query('begin')
  for (const table of filledTables) {
    const rows = tables[table]
    if (rows.length > 0) await client.query(statements[table] ?? usual(table), [JSON.stringify(rows)])
  }
  await client.query('commit')
}
