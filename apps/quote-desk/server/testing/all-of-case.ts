import { sql } from 'kysely'
import { openAsOwner } from '../register/open-register.ts'

/** Every text that the register holds of a case, in any table. */
export const allOfCase = async (address: string, id: string): Promise<string> => {
  const owner = openAsOwner(address)
  const { rows: tables } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables where table_schema = 'public'`.execute(owner)
  const found: string[] = []
  for (const { name } of tables) {
    const { rows } = await sql`select row_to_json(each)::text as row from ${sql.table(name)} each`.execute(owner)
    found.push(...rows.map((row) => JSON.stringify(row)).filter((row) => row.includes(id)))
  }
  await owner.destroy()
  return found.join('\n')
}
