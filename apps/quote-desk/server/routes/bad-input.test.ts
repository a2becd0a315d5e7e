import { describe, expect, it } from 'vitest'
import { bodyOf, codesIn, current, done, lived, newCase, newDesk } from '../testing/desk-in-memory.ts'
import { offered } from './operations.ts'

const refusal = async (response: Response) => {
  const { issues } = await bodyOf(response)
  return [response.status, issues[0].code, issues[0].path]
}

/** What an operation needs to be told, where it does. */
const said: Readonly<Record<string, object>> = {
  edit: { format: 'quote-details/1' },
  assume: { kind: 'norm', tariff: 'delivery.base', value: '9', reason: 'x' },
  answer: { code: 'x', reason: 'x' },
  adjust: { kind: 'charge', reason: 'x', size: { amount: '1.00' } },
  remove: { name: 'x' },
  accept: { acceptedBy: 'Ola', acceptedAt: '2026-11-23T09:00:00Z' },
  undo: { reason: 'x' },
  decline: { reason: 'price' },
  withdraw: { reason: 'mistake' },
  cancel: { reason: 'mistake' },
  change: { reason: 'x' },
  extend: { deadlines: [{ deadline: 'download', until: '2027-01-01', reason: 'x' }] },
  archive: { number: '26/1234' },
  recordHours: { component: 'delivery', hours: '1', note: 'x' },
}

describe('what is sent', () => {
  it('abuse case 4: may not say who did it, when, or what it costs, whatever is done', async () => {
    const { as } = await newDesk()
    const [officer, approver, finance] = [await as('officer'), await as('approver'), await as('finance')]
    const { case: id, version } = await lived(officer, ['issue', {}])
    const headers = { 'If-Match': `"${version}"` }
    const acknowledgement = 'PUT /api/finance/quotes/DEMO-2026-0001/acknowledgement'
    const calls = [
      ['POST /api/cases', newCase()],
      ...Object.keys(offered).map((name) => [`POST /api/cases/${id}/${name}`, said[name] ?? {}] as const),
    ] as const
    for (const name of ['by', 'role', 'at', 'totals', 'net', 'gross', 'vat']) {
      const unknown = [422, 'format/unknown-key', `/${name}`]
      for (const [call, body] of calls) {
        // Of a charge an officer decides which VAT it has, among those that there are.
        if (call.endsWith('/adjust') && name === 'vat') continue
        const send = call.endsWith('/approve') ? approver : officer
        expect(await refusal(await send(call, { body: { ...body, [name]: 'x' }, headers })), call).toEqual(unknown)
      }
      const sent = { body: { hash: 'x', [name]: 'x' } }
      expect(await refusal(await finance(acknowledgement, sent))).toEqual(unknown)
    }
    expect((await current(officer, { case: id })).version).toBe(version)
  })

  it('abuse case 4: an answer that came on an earlier day is entered with its evidence, in one of any day it may stand', async () => {
    const { as, clock } = await newDesk()
    const issued = await lived(await as('officer'), ['issue', {}])
    const came = { acceptedBy: 'Ola Nordmann', acceptedAt: '2026-11-24T22:59:59Z' }
    clock.now = '2026-11-24T23:00:00Z'
    const officer = await as('officer')
    const refused = await done(officer, issued, 'accept', came)
    expect(refused.issues).toMatchObject([{ code: 'quote/evidence-missing', params: { arrived: '2026-11-24' } }])
    for (const evidence of ['', 'x'.repeat(201), 'a\nb'])
      expect((await done(officer, issued, 'accept', { ...came, evidence })).issues).toBeDefined()
    clock.now = '2026-12-20T09:00:00Z'
    const late = await done(await as('officer'), issued, 'accept', { ...came, evidence: 'Brev 26/1234-7' })
    expect(late.quote.revisions[0]?.events.at(-1)).toMatchObject({ ...came, evidence: 'Brev 26/1234-7' })
    expect(late.status).toBe('accepted')
  })

  it('is refused with code, place and a sentence in three languages', async () => {
    const { as } = await newDesk()
    const officer = await as('officer')
    const { details, ...others } = newCase()
    const answer = await bodyOf(await officer('POST /api/cases', { body: others }))
    expect(details).toBeDefined()
    expect(answer.issues[0].sentence).toMatchObject({
      nb: expect.any(String),
      nn: expect.any(String),
      en: expect.any(String),
    })
  })

  it.each([
    ['{"a":1,"a":2}', 'json/duplicate-key'],
    ['{"a":1e400}', 'json/not-an-integer'],
    ['{"a":"\\ud800"}', 'json/lone-surrogate'],
    ['{', 'json/syntax'],
  ])('as JSON that others read otherwise is refused: %s', async (body, code) => {
    const { as } = await newDesk()
    expect((await refusal(await (await as('officer'))('POST /api/cases', { body }))).slice(0, 2)).toEqual([400, code])
  })

  it('is refused where it is larger than any document', async () => {
    const { as } = await newDesk()
    const large = await (await as('officer'))('POST /api/cases', { body: `"${'x'.repeat(20_000_000)}"` })
    expect(await refusal(large)).toEqual([413, 'desk/too-large', ''])
  })

  it('abuse case 2: to a case that is not there, or is none, is answered the same', async () => {
    const { as } = await newDesk()
    const officer = await as('officer')
    const ids = ['00000000-0000-4000-8000-000000000000', '1', "'; drop table event --", '%00']
    for (const id of ids)
      expect(await refusal(await officer(`GET /api/cases/${encodeURIComponent(id)}`))).toEqual([
        404,
        'desk/not-found',
        '',
      ])
  })

  it('as a cursor that is none is refused', async () => {
    const { as } = await newDesk()
    const finance = await as('finance')
    for (const query of ['after=-1', 'after=1e9', 'limit=0', 'limit=1000000000', 'sort=hash'])
      expect((await finance(`GET /api/finance/feed?${query}`)).status, query).toBe(422)
  })
})

describe('a clock that went back', () => {
  it('abuse case 17: enters nothing before what was entered', async () => {
    const { as, clock } = await newDesk()
    const officer = await as('officer')
    const { case: id, version } = await lived(officer, ['issue', {}])
    clock.now = '2026-11-23T08:59:59Z'
    const answer = await officer(`POST /api/cases/${id}/send`, { headers: { 'If-Match': `"${version}"` } })
    expect((await refusal(answer)).slice(0, 2)).toEqual([422, 'quote/event-order'])
  })

  it('after it had jumped ahead numbers without a gap, and only what was entered meanwhile waits for its time', async () => {
    const { as, clock } = await newDesk()
    clock.now = '2026-11-24T09:00:00Z'
    const early = await lived(await as('officer'), ['issue', {}])
    clock.now = '2026-11-23T09:00:00Z'
    const officer = await as('officer')
    const usual = await lived(officer, ['issue', {}], ['send', {}])
    expect([early.number, usual.number]).toEqual(['DEMO-2026-0001', 'DEMO-2026-0002'])
    expect(codesIn(await done(officer, early, 'send'))).toEqual(['quote/event-order'])
    clock.now = '2026-11-24T09:00:00Z'
    expect((await done(await as('officer'), early, 'send')).status).toBe('sent')
  })

  it('abuse case 16: takes an acceptance until the last day ends in Oslo, and no second longer', async () => {
    const { as, clock } = await newDesk()
    const { case: id, version } = await lived(await as('officer'), ['issue', {}])
    const headers = { 'If-Match': `"${version}"` }
    clock.now = '2026-12-07T23:00:00Z'
    const officer = await as('officer')
    const late = { acceptedBy: 'Ola Nordmann', acceptedAt: clock.now }
    const refused = await officer(`POST /api/cases/${id}/accept`, { body: late, headers })
    expect((await refusal(refused)).slice(0, 2)).toEqual([422, 'quote/late-acceptance'])
    clock.now = '2026-12-07T22:59:59Z'
    const inTime = { ...late, acceptedAt: clock.now }
    expect((await officer(`POST /api/cases/${id}/accept`, { body: inTime, headers })).status).toBe(200)
  })
})
