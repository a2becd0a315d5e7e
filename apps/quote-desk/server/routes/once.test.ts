import { exampleRequests } from '@anslag/price-lists'
import { describe, expect, it } from 'vitest'
import { checkDaily } from '../jobs/daily-check.ts'
import { bodyOf, lived, newCase, newDesk } from '../testing/desk-in-memory.ts'

const issues = async (response: Response) => (await bodyOf(response)).issues.map(({ code }: { code: string }) => code)

describe('a key', () => {
  it('abuse case 14: that is sent twice makes one case, and is answered the same', async () => {
    const { as } = await newDesk()
    const officer = await as('officer')
    const options = { body: newCase(), headers: { 'Idempotency-Key': 'one-and-the-same' } }
    const [first, second] = [await officer('POST /api/cases', options), await officer('POST /api/cases', options)]
    expect([first.status, second.status]).toEqual([201, 201])
    expect(await bodyOf(second)).toEqual(await bodyOf(first))
  })

  it('that is sent twice at the same moment enters one event', async () => {
    const { as } = await newDesk()
    const officer = await as('officer')
    const draft = await lived(officer)
    const call = () =>
      officer(`POST /api/cases/${draft.case}/issue`, {
        headers: { 'If-Match': '"1"', 'Idempotency-Key': 'issue-it-once' },
      })
    const answers = await Promise.all([call(), call(), call()])
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    const bodies = await Promise.all(answers.map(bodyOf))
    expect(new Set(bodies.map(({ number, version }) => `${number} ${version}`))).toEqual(new Set(['DEMO-2026-0001 2']))
  })

  it('is kept with its answer for thirty days, and then forgotten by the daily job', async () => {
    const { as, desk, clock } = await newDesk()
    const options = { body: newCase(), headers: { 'Idempotency-Key': 'one-and-the-same' } }
    const made = async () => (await bodyOf(await (await as('officer'))('POST /api/cases', options))).case
    const first = await made()
    clock.now = '2026-12-23T09:00:00Z'
    await checkDaily(desk)
    expect(await made()).toBe(first)
    clock.now = '2026-12-24T09:00:00Z'
    await checkDaily(desk)
    expect(await made()).not.toBe(first)
  })

  it('abuse case 14: that was used for something else is refused, and so is none', async () => {
    const { as } = await newDesk()
    const officer = await as('officer')
    const headers = { 'Idempotency-Key': 'one-and-the-same' }
    await officer('POST /api/cases', { body: newCase(), headers })
    const other = await officer('POST /api/cases', { body: newCase(exampleRequests.typical), headers })
    expect([other.status, await issues(other)]).toEqual([422, ['desk/key-of-another']])
    const none = await officer('POST /api/cases', { body: newCase(), headers: { 'Idempotency-Key': '' } })
    expect([none.status, await issues(none)]).toEqual([400, ['desk/key-missing']])
  })

  it('of what was refused may be sent again, since nothing was done', async () => {
    const { as } = await newDesk()
    const officer = await as('officer')
    const { case: id } = await lived(officer)
    const call = (version: number) =>
      officer(`POST /api/cases/${id}/issue`, {
        headers: { 'If-Match': `"${version}"`, 'Idempotency-Key': 'try-again' },
      })
    expect((await call(7)).status).toBe(412)
    expect((await call(1)).status).toBe(200)
  })
})

describe('a version', () => {
  it('abuse case 13: that is stale is refused with the one that stands; without one nothing is done', async () => {
    const { as } = await newDesk()
    const officer = await as('officer')
    const { case: id } = await lived(officer, ['issue', {}])
    const stale = await officer(`POST /api/cases/${id}/send`, { headers: { 'If-Match': '"1"' } })
    expect([stale.status, (await bodyOf(stale)).issues[0].params]).toEqual([412, { version: 2 }])
    const without = await officer(`POST /api/cases/${id}/send`)
    expect([without.status, await issues(without)]).toEqual([428, ['desk/version-missing']])
  })

  it('abuse case 12: lets one of two succeed who accept and withdraw at the same moment', async () => {
    const { as } = await newDesk()
    const officer = await as('officer')
    const { case: id, version } = await lived(officer, ['issue', {}])
    const headers = { 'If-Match': `"${version}"` }
    const acceptance = { acceptedBy: 'Ola Nordmann', acceptedAt: '2026-11-23T09:00:00Z' }
    const answers = await Promise.all([
      officer(`POST /api/cases/${id}/accept`, { body: acceptance, headers }),
      officer(`POST /api/cases/${id}/withdraw`, { body: { reason: 'mistake' }, headers }),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412])
    const after = await officer(`POST /api/cases/${id}/withdraw`, {
      body: { reason: 'mistake' },
      headers: { 'If-Match': `"${version + 1}"` },
    })
    expect([after.status, (await bodyOf(after)).issues[0].code]).toEqual([409, 'quote/event-not-allowed'])
  })
})
