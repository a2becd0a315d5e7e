import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { lived, newDesk, untilAccepted } from '../testing/desk-in-memory.ts'

describe('what was sealed, and what happened', () => {
  it.each(['revision', 'event', 'finance_feed'])(
    'cannot be changed or removed by the application: %s',
    async (table) => {
      const { as, desk } = await newDesk()
      await lived(await as('officer'), ...untilAccepted)
      for (const statement of [`update ${table} set hash = 'x'`, `delete from ${table}`, `truncate ${table}`])
        await expect(sql.raw(statement).execute(desk.register), statement).rejects.toThrow('permission denied')
      const { rows } = await sql<{ count: string }>`select count(*) from ${sql.table(table)}`.execute(desk.register)
      expect(Number(rows[0]?.count)).toBeGreaterThan(0)
    },
  )

  it('belongs to a role that the application is not', async () => {
    const { desk } = await newDesk()
    for (const statement of ['alter table event drop column hash', 'drop table revision', 'create table mine (a int)'])
      await expect(sql.raw(statement).execute(desk.register), statement).rejects.toThrow(
        /permission denied|must be owner/,
      )
  })
})
