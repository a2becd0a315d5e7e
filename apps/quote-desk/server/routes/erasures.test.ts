import { beforeAll, describe, expect, it } from 'vitest'
import { newDatabase } from '../testing/database.ts'
import {
  type Body,
  bodyOf,
  codesIn,
  current,
  deskOn,
  done,
  host,
  lived,
  type Send,
  sendTo,
  type TestDesk,
  untilAccepted,
} from '../testing/desk-in-memory.ts'

let desk: TestDesk
let officer: Send
let administrator: Send

beforeAll(async () => {
  desk = deskOn(await newDatabase(), { publicUrl: `http://${host}` })
  ;[officer, administrator] = [await desk.as('officer'), await desk.as('administrator')]
})

const contact = (name: string, email: string) =>
  ['edit', { format: 'quote-details/1', contact: { name, email } }] as const

const declined = [
  ['issue', {}],
  ['decline', { reason: 'price' }],
] as const

interface Erased {
  readonly case: string
  readonly number?: string
  readonly kept: readonly { readonly code: string; readonly params: Readonly<Record<string, string>> }[]
}

const asked = async (call: string, body: unknown, send = administrator): Promise<readonly Erased[]> => {
  const { cases }: { readonly cases: readonly Erased[] } = await (await send(call, { body })).json()
  return cases
}

/** What keeps each case, by its id: the codes. */
const keptIn = (cases: readonly Erased[]) =>
  Object.fromEntries(cases.map((each) => [each.case, each.kept.map(({ code }) => code)]))

describe('a person of a buyer who asks to be forgotten everywhere', () => {
  it('abuse case 36: is shown in every case, and at once taken out of all that no rule keeps', async () => {
    const kari = contact('Kari Lund', 'kari.lund@example.org')
    const open = await lived(officer, kari, ['issue', {}])
    const over = await lived(officer, kari, ...declined)
    const discarded = await lived(officer, kari, ['discard', {}])
    const cancelled = await lived(officer, kari, ...untilAccepted, ['cancel', { reason: 'mistake' }])
    const other = await lived(officer, contact('KARI  lund', 'another@example.org'), ...declined)
    const byAddress = await lived(officer, ['issue', {}], ['send', { to: 'Kari.Lund@example.org' }], declined[1])
    const person = { name: 'Kari Lund', email: 'kari.lund@example.org' }
    const found = await asked('POST /api/erasures/preview', person)
    const free = { [over.case]: [], [discarded.case]: [], [byAddress.case]: [] }
    const kept = { [open.case]: ['desk/kept-in-use'], [cancelled.case]: ['desk/kept-until'] }
    expect(keptIn(found)).toEqual({ ...free, ...kept, [other.case]: [] })
    expect(found.find((each) => each.case === cancelled.case)).toMatchObject({
      number: cancelled.number,
      kept: [{ params: { until: '2031-12-31' } }],
    })
    expect(await asked('POST /api/erasures/preview', { name: 'Kari Lund' })).toHaveLength(5)
    expect((await current(officer, over)).version).toBe(over.version)

    const except = { ...person, except: [other.case] }
    expect(keptIn(await asked('PUT /api/erasures', except))).toEqual({ ...free, ...kept })
    const namesKari = async (id: Pick<Body, 'case'>) =>
      /kari\s+lund|kari\.lund@/i.test(JSON.stringify((await current(officer, id)).quote))
    const still: boolean[] = []
    for (const each of [open, over, discarded, cancelled, other, byAddress]) still.push(await namesKari(each))
    expect(still).toEqual([true, false, false, true, true, false])
    expect(keptIn(await asked('PUT /api/erasures', except))).toEqual(kept)
    const rows = await desk.desk.register.selectFrom('named_person').select('case_id').execute()
    expect(rows.some(({ case_id }) => case_id === over.case)).toBe(false)
  })

  it('is found where they answered a link, and not where another took their place before it was issued', async () => {
    const sent = await lived(officer, contact('Per Hansen', 'per@example.org'), contact('Ida', 'ida@example.org'), [
      'issue',
      {},
    ])
    const link: { readonly address: string } = await (await officer(`POST /api/cases/${sent.case}/links`)).json()
    const path = link.address.replace('/offers/', '/api/offers/').slice(`http://${host}`.length)
    const body = { hash: sent.quote.revisions[0]?.seal?.hash, name: 'Siri Moe', reason: 'price' }
    expect((await sendTo(desk.app)(`POST ${path}/decline`, { body })).status).toBe(200)
    const found = await asked('POST /api/erasures/preview', { name: 'Siri Moe' })
    expect(keptIn(found)).toEqual({ [sent.case]: ['desk/kept-in-use'] })
    expect(await asked('POST /api/erasures/preview', { name: 'Per Hansen' })).toEqual([])
    await done(officer, sent, 'withdraw', { reason: 'mistake' })
    expect(keptIn(await asked('PUT /api/erasures', { name: 'Siri Moe' }))).toEqual({ [sent.case]: [] })
    expect(await asked('POST /api/erasures/preview', { name: 'Siri Moe' })).toEqual([])
  })

  it('is not held back by a case that cannot be read', async () => {
    const mine = [contact('Nils Vik', 'nils@example.org'), ...declined]
    const [broken, whole] = [await lived(officer, ...mine), await lived(officer, ...mine)]
    await desk.desk.register.updateTable('case').set({ number: 'x' }).where('id', '=', broken.case).execute()
    expect(keptIn(await asked('PUT /api/erasures', { name: 'Nils Vik' }))).toEqual({
      [broken.case]: ['integrity/not-a-quote'],
      [whole.case]: [],
    })
  })

  it('is looked for by an administrator alone, and by something', async () => {
    for (const call of ['POST /api/erasures/preview', 'PUT /api/erasures']) {
      for (const role of ['officer', 'approver', 'finance'] as const)
        expect((await (await desk.as(role))(call, { body: { name: 'Ola Nordmann' } })).status).toBe(403)
      expect(codesIn(await bodyOf(await administrator(call, { body: {} })))).toEqual(['desk/no-person'])
    }
  })
})
