import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { auditOf } from '../register/audit-log.ts'
import { newDatabase } from '../testing/database.ts'
import { type Body, bodyOf, codesIn, current, deskOn, lived, type Send, sendTo } from '../testing/desk-in-memory.ts'
import { linksOf, linkTo, offerAt, publicUrl } from '../testing/links.ts'

const folder = mkdtempSync(join(tmpdir(), 'anslag-answers-'))
writeFileSync(join(folder, 'index.html'), '<link rel="stylesheet" crossorigin href="/assets/desk-1.css">')
afterAll(() => rmSync(folder, { recursive: true }))

/** An offer that somebody has accepted by a link, which waits for an officer. */
const answered = async (name = 'Feil Person') => {
  const { app, as, desk } = deskOn(await newDatabase(), { publicUrl, pageFolder: folder })
  const officer = await as('officer')
  const issued = await lived(officer, ['issue', {}])
  const link = await linkTo(officer, issued)
  const buyer = sendTo(app)
  const { hash } = await offerAt(buyer, link.path)
  await buyer(`POST ${link.path}/accept`, { body: { hash, name } })
  const [answer] = (await linksOf(officer, issued)).answers
  return { as, desk, officer, issued, link, buyer, hash, answer: answer?.id ?? '' }
}

const decide = async (officer: Send, { case: id, version }: Body, answer: string, how: 'confirm' | 'reject') =>
  officer(`POST /api/cases/${id}/answers/${answer}/${how}`, {
    headers: { 'If-Match': `"${version}"` },
    ...(how === 'reject' ? { body: { reason: 'Har ikke fullmakt' } } : {}),
  })

describe('an answer by a link', () => {
  it('abuse case 38: is rejected by an officer with a reason: nothing is accepted, it waits no longer, and the log says who did', async () => {
    const { officer, issued, answer, desk } = await answered()
    const due = async () => (await bodyOf(await officer('GET /api/work-lists/answers-to-confirm'))).due.length
    expect(await due()).toBe(1)
    const rejected = await decide(officer, issued, answer, 'reject')
    expect([rejected.status, (await bodyOf(rejected)).status, await due()]).toEqual([200, 'issued', 0])
    expect((await linksOf(officer, issued)).answers).toMatchObject([
      {
        confirmedAt: null,
        rejectedAt: '2026-11-23T09:00:00Z',
        rejectedBy: 'Kari officer',
        rejectedBecause: 'Har ikke fullmakt',
      },
    ])
    const [last] = (await auditOf(desk.register, issued.case)).toReversed()
    expect([last?.act, last?.person]).toEqual(['rejectAnswer', 'Kari officer'])
    for (const how of ['confirm', 'reject'] as const) {
      const again = await decide(officer, await current(officer, issued), answer, how)
      expect([again.status, codesIn(await bodyOf(again))]).toEqual([409, ['desk/already-rejected']])
    }
  })

  it('is rejected by the version that was seen, with a key, and for a reason that is said', async () => {
    const { officer, issued, answer } = await answered()
    const path = `POST /api/cases/${issued.case}/answers/${answer}/reject`
    const [body, seen] = [{ reason: 'Har ikke fullmakt' }, { 'If-Match': `"${issued.version}"` }]
    const statuses = [
      await officer(path, { body: {}, headers: seen }),
      await officer(path, { body: { reason: ' ' }, headers: seen }),
      await officer(path, { body }),
      await officer(path, { body, headers: { 'If-Match': '"1"' } }),
      await officer(path, { body, headers: { ...seen, 'Idempotency-Key': '' } }),
      await officer(path.replace(answer, 'nothing'), { body, headers: seen }),
    ].map(({ status }) => status)
    expect(statuses).toEqual([422, 422, 428, 412, 400, 404])
    const headers = { ...seen, 'Idempotency-Key': 'reject-once' }
    const twice = [await officer(path, { body, headers }), await officer(path, { body, headers })]
    expect(twice.map(({ status }) => status)).toEqual([200, 200])
    expect((await current(officer, issued)).version).toBe(issued.version + 1)
  })

  it('is not rejected once it is confirmed', async () => {
    const { officer, issued, answer } = await answered()
    await decide(officer, issued, answer, 'confirm')
    const rejected = await decide(officer, await current(officer, issued), answer, 'reject')
    expect([rejected.status, codesIn(await bodyOf(rejected))]).toEqual([409, ['desk/already-confirmed']])
  })

  it('that was rejected can be given anew by the same link, and then be confirmed', async () => {
    const { officer, issued, answer, buyer, link, hash } = await answered()
    await decide(officer, issued, answer, 'reject')
    expect(await offerAt(buyer, link.path)).toMatchObject({ isAnswered: false, rejectedAt: '2026-11-23T09:00:00Z' })
    const body = { hash, name: 'Ola Nordmann' }
    expect((await buyer(`POST ${link.path}/accept`, { body })).status).toBe(200)
    const offer = await offerAt(buyer, link.path)
    expect([offer.isAnswered, offer.rejectedAt]).toEqual([true, undefined])
    const next = (await linksOf(officer, issued)).answers.find(({ rejectedAt }) => rejectedAt === null)
    const confirmed = await bodyOf(await decide(officer, await current(officer, issued), next?.id ?? '', 'confirm'))
    expect(confirmed.quote.revisions[0]?.events.at(-1)).toMatchObject({
      acceptedBy: expect.stringContaining('Ola Nordmann'),
    })
  })

  it('that was rejected is told to whoever opens the page, with whom to ask, and the page takes another', async () => {
    const { officer, issued, answer, buyer, link } = await answered()
    await decide(officer, issued, answer, 'reject')
    const page = await (await buyer(`GET ${link.page}`)).text()
    expect(page).toContain('Svaret som ble gitt med denne lenken, ble ikke godtatt')
    expect(page).toContain(issued.quote.revisions[0]?.content.officer.name)
    expect(page).toContain('id="accept"')
    for (const kept of ['Har ikke fullmakt', 'class="receipt"', 'Feil Person']) expect(page).not.toContain(kept)
  })

  it('abuse case 38: is not confirmed once its link was revoked, and can still be rejected', async () => {
    const { officer, as, issued, answer, link } = await answered()
    await officer(`DELETE /api/cases/${issued.case}/links/${link.id}`)
    const confirmed = await decide(officer, issued, answer, 'confirm')
    expect([confirmed.status, codesIn(await bodyOf(confirmed))]).toEqual([409, ['desk/link-revoked']])
    expect((await bodyOf(await (await as('finance'))('GET /api/finance/feed'))).entries).toEqual([])
    expect((await current(officer, issued)).status).toBe('issued')
    expect((await decide(officer, issued, answer, 'reject')).status).toBe(200)
  })

  it('that was rejected says nothing of a person any more once they were taken out', async () => {
    const { officer, as, issued, answer } = await answered()
    const rejected = await bodyOf(await decide(officer, issued, answer, 'reject'))
    const headers = { 'If-Match': `"${rejected.version}"` }
    await officer(`POST /api/cases/${issued.case}/withdraw`, { body: { reason: 'mistake' }, headers })
    expect((await (await as('administrator'))(`PUT /api/cases/${issued.case}/erasure`)).status).toBe(200)
    const [after] = (await linksOf(officer, issued)).answers
    expect([after?.rejectedBecause, after?.statedName === 'Feil Person']).toEqual([null, false])
  })
})
