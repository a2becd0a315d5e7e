import { isPermitted, type Operation, permissions, roles } from '@anslag/quotes'
import { describe, expect, it } from 'vitest'
import { bodyOf, newCase, newDesk, sendTo } from '../testing/desk-in-memory.ts'
import { isOffered, offered } from './operations.ts'

const isHere = (operation: string): operation is Operation =>
  isOffered(operation) || operation === 'draft' || operation === 'acknowledge'

const operations = Object.keys(permissions).filter(isHere)

const nowhere = '00000000-0000-4000-8000-000000000000'

describe('whoever has signed in', () => {
  it('may do what the table of roles says, and nothing else: every role, every operation', async () => {
    const { as } = await newDesk()
    const found: Record<string, boolean> = {}
    const expected: Record<string, boolean> = {}
    for (const role of roles) {
      const send = await as(role)
      for (const operation of Object.keys(offered)) {
        const { status } = await send(`POST /api/cases/${nowhere}/${operation}`, { headers: { 'If-Match': '"1"' } })
        found[`${role} ${operation}`] = status !== 403
      }
      found[`${role} draft`] = (await send('POST /api/cases', { body: {} })).status !== 403
      const taken = await send('PUT /api/finance/quotes/DEMO-2026-0001/acknowledgement', { body: { hash: 'x' } })
      found[`${role} acknowledge`] = taken.status !== 403
      for (const operation of operations) expected[`${role} ${operation}`] = isPermitted(operation, role)
    }
    expect(found).toEqual(expected)
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
  it('gets no further than the list of what is public', async () => {
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
