import { valueAt } from '@anslag/pricing'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { bodyOf, lived, newCase, newDesk, sendTo, untilAccepted } from '../testing/desk-in-memory.ts'
import { auditOf } from './audit-log.ts'

describe('who did what', () => {
  it('stands in the log of each case, edits of a draft too, and nothing that was written', async () => {
    const { as, desk } = await newDesk()
    const { case: id } = await lived(
      await as('officer'),
      ['edit', { format: 'quote-details/1', buyer: valueAt(newCase().details, ['buyer']) }],
      ...untilAccepted,
    )
    const log = await auditOf(desk.register, id)
    expect(log.map(({ place, act, person, role }) => `${place} ${act} ${person} ${role}`)).toEqual(
      ['draft', 'edit', 'issue', 'send', 'accept'].map((act, index) => `${index + 1} ${act} Kari officer officer`),
    )
    expect(JSON.stringify(log)).not.toContain('Ola Nordmann')
  })

  it('abuse case 18: cannot be changed or removed by the application', async () => {
    const { as, desk } = await newDesk()
    await lived(await as('officer'))
    for (const statement of ["update audit_log set person = 'x'", 'delete from audit_log', 'truncate audit_log'])
      await expect(sql.raw(statement).execute(desk.register), statement).rejects.toThrow('permission denied')
  })
})

describe('what is refused', () => {
  it('abuse case 40: is counted by day, status and role, and stands in no chain', async () => {
    const { app, as, desk } = await newDesk()
    const officer = await as('officer')
    const { case: id } = await lived(officer, ['issue', {}])
    const [before, finance] = [await auditOf(desk.register, id), await as('finance')]
    for (let times = 0; times < 3; times += 1) {
      await finance(`POST /api/cases/${id}/issue`, { headers: { 'If-Match': '"1"' } })
      await sendTo(app)(`GET /api/cases/${id}`)
    }
    const counted = await desk.register.selectFrom('denial').selectAll().orderBy('status').execute()
    expect(counted).toEqual([
      { day: '2026-11-23', status: 401, role: 'nobody', count: 3 },
      { day: '2026-11-23', status: 403, role: 'finance', count: 3 },
    ])
    expect(await auditOf(desk.register, id)).toEqual(before)
    expect((await bodyOf(await officer(`GET /api/cases/${id}`))).version).toBe(2)
  })
})
