import { describe, expect, it } from 'vitest'
import { bodyOf, codesIn, done, lived, newCase, newDesk } from '../testing/desk-in-memory.ts'

const refusal = async (response: Response) => {
  const { issues } = await bodyOf(response)
  return [response.status, issues[0].code, issues[0].path]
}

describe('what is sent', () => {
  it('abuse case 4: may not say who did it, when, or what it costs', async () => {
    const { as } = await newDesk()
    const officer = await as('officer')
    const { case: id, version } = await lived(officer, ['issue', {}])
    const headers = { 'If-Match': `"${version}"` }
    for (const name of ['by', 'role', 'at', 'kind', 'totals', 'number'])
      expect(await refusal(await officer(`POST /api/cases/${id}/send`, { body: { [name]: 'x' }, headers }))).toEqual([
        422,
        'format/unknown-key',
        `/${name}`,
      ])
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
