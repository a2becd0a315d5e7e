import { permissions, type Role, roles } from '@anslag/quotes'
import { describe, expect, it } from 'vitest'
import { type DeskOperation, deskPermissions } from '../policies/acting.ts'
import { bodyOf, lived, newCase, newDesk, sendTo } from '../testing/desk-in-memory.ts'
import { offered } from './operations.ts'

/** Where each operation that is not one of a case is asked for. */
const elsewhere: Readonly<Partial<Record<DeskOperation, string>>> = {
  draft: 'POST /api/cases',
  acknowledge: 'PUT /api/finance/quotes/DEMO-2026-0001/acknowledgement',
  uploadList: 'POST /api/price-lists',
  decideList: 'POST /api/price-lists/nothing/approve',
  keepTemplates: 'POST /api/templates',
  rejectAnswer: `POST /api/cases/00000000-0000-4000-8000-000000000000/answers/nothing/reject`,
  erase: `PUT /api/cases/00000000-0000-4000-8000-000000000000/erasure`,
}

/** What is not asked for: it follows of what happens to the change. */
const following = ['enterChange']

const nowhere = '00000000-0000-4000-8000-000000000000'

/** Every operation, and how it is asked for of a case that does not exist. */
const operationsAsked = (): readonly (readonly [string, string])[] => [
  ...Object.keys(offered).map((name) => [name, `POST /api/cases/${nowhere}/${name}`] as const),
  ...Object.entries(elsewhere),
]

describe('whoever has signed in', () => {
  it('abuse case 3: may do what the table of roles says, and nothing else: every role, every operation', async () => {
    const { as } = await newDesk()
    const found: Record<string, boolean> = {}
    const expected: Record<string, boolean> = {}
    const calls = operationsAsked()
    for (const role of roles) {
      const send = await as(role)
      for (const [operation, call] of calls) {
        const { status } = await send(call, { body: {}, headers: { 'If-Match': '"1"' } })
        found[`${role} ${operation}`] = status !== 403
      }
      for (const [operation, allowed] of Object.entries(deskPermissions))
        if (!following.includes(operation)) expected[`${role} ${operation}`] = allowed.includes(role)
    }
    expect(found).toEqual(expected)
  })

  it('abuse case 3: leaves no trace with what they may not do, on a case with which it could be done', async () => {
    const { as, desk } = await newDesk()
    const { case: id, version, number } = await lived(await as('officer'), ['issue', {}])
    const held = async () => {
      const tables = [
        'case',
        'draft',
        'revision',
        'event',
        'audit_log',
        'idempotency_key',
        'buyer_link',
        'outbox',
      ] as const
      const rows = tables.map((table) => desk.register.selectFrom(table).selectAll().execute())
      return JSON.stringify(await Promise.all(rows))
    }
    const before = await held()
    const calls: readonly (readonly [string, string])[] = [
      ...operationsAsked(),
      ['send', `POST /api/cases/${nowhere}/links`],
      ['send', `DELETE /api/cases/${nowhere}/links/${nowhere}`],
      ['accept', `POST /api/cases/${nowhere}/answers/${nowhere}/confirm`],
      ['reprice', `POST /api/cases/${nowhere}/preview`],
      ['erase', 'PUT /api/erasures'],
      ['erase', 'POST /api/erasures/preview'],
    ]
    const passed: string[] = []
    const allowed = new Map<string, readonly Role[]>(Object.entries(deskPermissions))
    for (const role of roles)
      for (const [operation, call] of calls)
        if (!allowed.get(operation)?.includes(role)) {
          const path = call.replace('DEMO-2026-0001', number).replace(nowhere, id)
          const { status } = await (await as(role))(path, { body: {}, headers: { 'If-Match': `"${version}"` } })
          if (status !== 403) passed.push(`${role} ${path} ${status}`)
        }
    expect([passed, await held()]).toEqual([[], before])
  })

  it('finds every operation of a quote at the desk', () => {
    const here = [...Object.keys(offered), ...Object.keys(elsewhere), ...following]
    expect(Object.keys(permissions).filter((operation) => !here.includes(operation))).toEqual([])
  })

  it('reads what is of use to the role', async () => {
    const { as } = await newDesk()
    const made = await bodyOf(await (await as('officer'))('POST /api/cases', { body: newCase() }))
    const read = async (role: 'officer' | 'approver' | 'finance' | 'administrator', call: string) =>
      (await (await as(role))(call)).status
    const paths = [`GET /api/cases/${made.case}`, 'GET /api/finance/feed', 'GET /api/finance/quotes/DEMO-2026-0001']
    const statuses = (role: Parameters<typeof read>[0]) => Promise.all(paths.map((path) => read(role, path)))
    expect(await statuses('officer')).toEqual([200, 403, 403])
    expect(await statuses('approver')).toEqual([200, 403, 403])
    expect(await statuses('finance')).toEqual([403, 200, 404])
    expect(await statuses('administrator')).toEqual([200, 200, 404])
  })
})

describe('whoever has not signed in', () => {
  it('abuse case 1: gets no further than the list of what is public', async () => {
    const { app } = await newDesk()
    const send = sendTo(app)
    for (const call of [
      'GET /api/session',
      'POST /api/cases',
      `GET /api/cases/${nowhere}`,
      `POST /api/cases/${nowhere}/issue`,
      'GET /api/finance/feed',
      'GET /api/nothing',
    ])
      expect((await send(call)).status, call).toBe(401)
    for (const call of ['GET /health', 'GET /ready']) expect((await send(call)).status, call).toBe(200)
  })
})
