import type { Role } from '@anslag/quotes'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  type Body,
  bodyOf,
  current,
  done,
  lived,
  newCase,
  newDesk,
  type Send,
  type TestDesk,
  untilAccepted,
} from '../testing/desk-in-memory.ts'
import { offered } from './operations.ts'

let desk: TestDesk

/** Somebody who has signed in in a role, of a unit. */
const of = async (unit: string, role: Role = 'officer'): Promise<Send> => {
  const send = await desk.as(role)
  await desk.desk.register.updateTable('session').set({ unit }).where('unit', 'is', null).execute()
  return send
}

let health: Send
let tax: Send
let nowhere: Send
let own: Body
let everybodys: Body

beforeAll(async () => {
  desk = await newDesk()
  everybodys = await lived(await desk.as('officer'), ['issue', {}])
  await desk.desk.register.deleteFrom('session').execute()
  ;[health, tax, nowhere] = [await of('Helse'), await of('Skatt'), await of('')]
  own = await lived(health, ...untilAccepted)
})

const nothing = '00000000-0000-4000-8000-000000000000'

const answerTo = async (send: Send, call: string) => {
  const response = await send(call, { body: call.startsWith('GET') ? undefined : {}, headers: { 'If-Match': '"1"' } })
  return [response.status, await response.text()]
}

describe('a case', () => {
  it('abuse case 2: of another unit is answered as one that does not exist, whatever is asked by whom of that unit', async () => {
    const reading = ['', '/received', '/issuing', '/hours', '/log', '/book', '/letter', '/links', '/revisions/1/pdf']
    const calls = [
      ...reading.map((path) => `GET /api/cases/ID${path}`),
      ...Object.keys(offered).map((name) => `POST /api/cases/ID/${name}`),
      'POST /api/cases/ID/preview',
      'POST /api/cases/ID/links',
      `DELETE /api/cases/ID/links/${nothing}`,
      `POST /api/cases/ID/answers/${nothing}/confirm`,
      `POST /api/cases/ID/answers/${nothing}/reject`,
      'PUT /api/cases/ID/presence',
      'PUT /api/cases/ID/erasure',
    ]
    const others = [tax, nowhere, await of('Skatt', 'approver')]
    for (const call of calls)
      for (const send of others) {
        const [there, not] = [own.case, nothing].map((id) => answerTo(send, call.replace('ID', id)))
        expect(await there, call).toEqual(await not)
        expect((await there)?.[0], call).toBe(404)
      }
    expect((await current(health, own)).version).toBe(own.version)
  })

  it('is read and changed by its own unit, read by whoever works for all, and by everybody where it is of none', async () => {
    const statusOf = async (send: Send, { case: id }: Body) => (await send(`GET /api/cases/${id}`)).status
    for (const send of [await of('Helse', 'approver'), await of('Skatt', 'administrator'), await desk.as('officer')])
      expect(await statusOf(send, own)).toBe(200)
    const finance = await of('Skatt', 'finance')
    expect((await finance(`GET /api/finance/quotes/${own.number}`)).status).toBe(200)
    for (const send of [health, tax, nowhere]) expect(await statusOf(send, everybodys)).toBe(200)
    expect((await done(tax, everybodys, 'withdraw', { reason: 'mistake' })).status).toBe('withdrawn')
  })

  it('is listed and counted for its own unit alone', async () => {
    const listed = async (send: Send, path: string) => {
      const { cases, due } = await bodyOf(await send(`GET ${path}`))
      return (cases ?? due).map((each) => each.case).includes(own.case)
    }
    const counts = async (send: Send) => {
      const response = await send('GET /api/work-lists')
      const { mine, lists }: { mine: number; lists: { name: string; count: number }[] } = await response.json()
      return [mine, lists.find(({ name }) => name === 'deletion-due')?.count]
    }
    await done(health, own, 'deliver', { downloadUntil: '2026-11-30', deleteBy: '2026-12-01' })
    for (const path of ['/api/cases', '/api/cases?text=Oslo', '/api/work-lists/deletion-due'])
      expect([await listed(health, path), await listed(tax, path), await listed(nowhere, path)]).toEqual([
        true,
        false,
        false,
      ])
    expect([(await counts(health))[1], (await counts(tax))[1]]).toEqual([1, 0])
  })

  it('that changes one belongs to the unit of that one', async () => {
    const accepted = await lived(nowhere, ...untilAccepted)
    const { request } = newCase().estimate
    const change = await done(tax, accepted, 'change', { request, reason: 'Flere leveranser' })
    const rows = desk.desk.register.selectFrom('case').select('unit').where('id', '=', change.case)
    expect(await rows.execute()).toEqual([{ unit: '' }])
  })
})
