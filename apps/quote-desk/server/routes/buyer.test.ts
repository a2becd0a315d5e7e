import { exampleRequests } from '@anslag/price-lists'
import { success } from '@anslag/pricing'
import { describe, expect, it } from 'vitest'
import { auditOf } from '../register/audit-log.ts'
import { addPaper } from '../register/papers.ts'
import { asWhole } from '../register/transaction.ts'
import { newDatabase } from '../testing/database.ts'
import {
  bodyOf,
  current,
  deskOn,
  done,
  host,
  lived,
  type Send,
  sendTo,
  untilAccepted,
} from '../testing/desk-in-memory.ts'

const publicUrl = `http://${host}`

const deskHere = async () => deskOn(await newDatabase(), { publicUrl })

interface Link {
  readonly id: string
  readonly address: string
}

const linkTo = async (officer: Send, id: string): Promise<Link & { readonly path: string }> => {
  const link: Link = await (await officer(`POST /api/cases/${id}/links`)).json()
  return { ...link, path: link.address.replace(`${publicUrl}/offers/`, '/api/offers/') }
}

/** What somebody with a link is shown. */
const offerAt = async (buyer: Send, path: string) => {
  const offer: {
    readonly hash: string
    readonly status: string
    readonly isPrinted: boolean
    readonly answer?: Readonly<Record<string, string>>
  } = await (await buyer(`GET ${path}`)).json()
  return offer
}

const listed = async (officer: Send, id: string) => {
  const answer: {
    readonly links: readonly { readonly views: readonly string[] }[]
    readonly answers: readonly { readonly id: string; readonly statedName: string }[]
  } = await (await officer(`GET /api/cases/${id}/links`)).json()
  return answer
}

describe('a link for a buyer', () => {
  it('abuse case 31: cannot be guessed, is known by its hash, ends and is revoked, and every view is logged', async () => {
    const { app, as, clock, desk } = await deskHere()
    const officer = await as('officer')
    const { case: id } = await lived(officer, ['issue', {}])
    const [one, other] = [await linkTo(officer, id), await linkTo(officer, id)]
    expect(one.path).toMatch(/^\/api\/offers\/[\w-]{22}$/)
    const read = sendTo(app)
    const shown = await read(`GET ${one.path}`)
    expect([shown.status, shown.headers.get('Referrer-Policy')]).toEqual([200, 'no-referrer'])
    expect(await bodyOf(shown)).toMatchObject({ status: 'issued', quote: { number: 'DEMO-2026-0001' } })
    const rows = await desk.register.selectFrom('buyer_link').selectAll().execute()
    expect(JSON.stringify(rows)).not.toContain(one.path.slice('/api/offers/'.length))
    expect((await read(`GET ${one.path.slice(0, -2)}xx`)).status).toBe(404)
    expect((await listed(officer, id)).links.map(({ views }) => views.length)).toEqual(expect.arrayContaining([0, 1]))
    expect((await officer(`DELETE /api/cases/${id}/links/${one.id}`)).status).toBe(204)
    expect((await read(`GET ${one.path}`)).status).toBe(404)
    clock.now = '2027-05-25T09:00:01Z'
    expect((await read(`GET ${other.path}`)).status).toBe(404)
    expect((await auditOf(desk.register, id)).map(({ act }) => act)).toContain('link-viewed')
  })

  it('is made by nobody where no address is public, nor for a draft', async () => {
    const { as } = deskOn(await newDatabase())
    const officer = await as('officer')
    const { case: id } = await lived(officer)
    expect((await bodyOf(await officer(`POST /api/cases/${id}/links`))).issues[0].code).toBe('desk/no-public-url')
    const { as: asHere } = await deskHere()
    const here = await asHere('officer')
    const draft = await lived(here)
    expect((await here(`POST /api/cases/${draft.case}/links`)).status).toBe(409)
  })

  it('abuse case 38: changes nothing by being opened; an acceptance states a name, and finance sees it once an officer confirms', async () => {
    const { app, as, clock } = await deskHere()
    const [officer, finance] = [await as('officer'), await as('finance')]
    const { case: id, version } = await lived(officer, ['issue', {}])
    const { path, id: link } = await linkTo(officer, id)
    const buyer = sendTo(app)
    const hash = (await bodyOf(await buyer(`GET ${path}`))).quote.revisions[0]?.seal?.hash
    await buyer(`GET ${path}`)
    expect((await bodyOf(await officer(`GET /api/cases/${id}`))).version).toBe(version)
    const body = { hash, name: 'Ola Nordmann', orderNumber: '4711' }
    expect(await bodyOf(await buyer(`POST ${path}/accept`, { body }))).toMatchObject({
      isAnswered: true,
      status: 'issued',
    })
    expect((await buyer(`POST ${path}/accept`, { body })).status).toBe(200)
    expect((await bodyOf(await finance('GET /api/finance/feed'))).entries).toEqual([])
    const { answers } = await listed(officer, id)
    expect(answers).toMatchObject([{ statedName: 'Ola Nordmann' }])
    clock.now = '2026-12-20T09:00:00Z'
    const again = await as('officer')
    const headers = { 'If-Match': `"${version}"` }
    const confirmed = await again(`POST /api/cases/${id}/answers/${answers[0]?.id}/confirm`, { headers })
    const { status, quote } = await bodyOf(confirmed)
    expect([confirmed.status, status]).toEqual([200, 'accepted'])
    expect(quote.revisions[0]?.events.at(-1)).toMatchObject({
      acceptedBy: `Ola Nordmann (link ${link.slice(0, 8)}, not verified)`,
      evidence: `link ${link.slice(0, 8)}`,
      ...{ acceptedAt: '2026-11-23T09:00:00Z', orderNumber: '4711' },
    })
    expect((await bodyOf(await (await as('finance'))('GET /api/finance/feed'))).entries).toHaveLength(1)
  })

  it('abuse case 39: accepts what was shown and nothing that took its place meanwhile', async () => {
    const { app, as } = await deskHere()
    const officer = await as('officer')
    const draft = await lived(officer, ['issue', {}])
    const { path } = await linkTo(officer, draft.case)
    const buyer = sendTo(app)
    const shown = (await bodyOf(await buyer(`GET ${path}`))).quote.revisions[0]?.seal?.hash
    for (const [operation, version] of [
      ['revise', 2],
      ['issue', 3],
    ] as const)
      await officer(`POST /api/cases/${draft.case}/${operation}`, { headers: { 'If-Match': `"${version}"` } })
    const refused = await buyer(`POST ${path}/accept`, { body: { hash: shown, name: 'Ola Nordmann' } })
    const { issues } = await bodyOf(refused)
    const next = (await bodyOf(await buyer(`GET ${path}`))).quote.revisions[1]?.seal?.hash
    expect([refused.status, issues[0].code, issues[0].params]).toEqual([409, 'desk/other-offer', { hash: next }])
    const accepted = await buyer(`POST ${path}/accept`, { body: { hash: next, name: 'Ola\u202eNordmann' } })
    expect(accepted.status).toBe(422)
  })

  it('lets a buyer decline with a reason and in what capacity they answer, which an officer confirms', async () => {
    const { app, as } = await deskHere()
    const officer = await as('officer')
    const { case: id, version } = await lived(officer, ['issue', {}])
    const { path, id: link } = await linkTo(officer, id)
    const buyer = sendTo(app)
    const { hash } = await offerAt(buyer, path)
    const body = { hash, name: 'Ola Nordmann', role: 'prosjektleder', reason: 'other' }
    expect((await buyer(`POST ${path}/decline`, { body })).status).toBe(422)
    const told = await buyer(`POST ${path}/decline`, { body: { ...body, note: 'Vi får ikke penger' } })
    expect([told.status, (await offerAt(buyer, path)).answer]).toEqual([
      200,
      {
        kind: 'declined',
        seal: hash,
        statedName: 'Ola Nordmann',
        statedRole: 'prosjektleder',
        reason: 'other',
        note: 'Vi får ikke penger',
        answeredAt: '2026-11-23T09:00:00Z',
      },
    ])
    const due = async () => (await bodyOf(await officer('GET /api/work-lists/answers-to-confirm'))).due
    const [waiting] = await due()
    const { of: answer }: Readonly<Record<string, string>> = waiting ?? {}
    expect(waiting).toMatchObject({ case: id, day: '2026-11-23' })
    const headers = { 'If-Match': `"${version}"` }
    const { status, quote } = await bodyOf(
      await officer(`POST /api/cases/${id}/answers/${answer}/confirm`, { headers }),
    )
    expect([status, await due()]).toEqual(['declined', []])
    expect(quote.revisions[0]?.events.at(-1)).toMatchObject({
      reason: 'other',
      note: 'Vi får ikke penger',
      declinedBy: `Ola Nordmann, prosjektleder (link ${link.slice(0, 8)}, not verified)`,
    })
  })

  it('has the offer as PDF once it is printed, and the documents that it is explained by', async () => {
    const { app, as, desk } = await deskHere()
    const officer = await as('officer')
    const { case: id } = await lived(officer, ['issue', {}])
    const { path } = await linkTo(officer, id)
    const buyer = sendTo(app)
    expect([(await offerAt(buyer, path)).isPrinted, (await buyer(`GET ${path}/pdf`)).status]).toEqual([false, 404])
    await asWhole(desk.register, async (within) => {
      await addPaper(within, id, 1, { pdf: new TextEncoder().encode('%PDF-'), at: desk.now() })
      return success(undefined)
    })
    const pdf = await buyer(`GET ${path}/pdf`)
    expect([(await offerAt(buyer, path)).isPrinted, pdf.headers.get('Content-Type'), await pdf.text()]).toEqual([
      true,
      'application/pdf',
      '%PDF-',
    ])
    const { list } = await (await buyer(`GET ${path}/book`)).json()
    expect(list.format).toBe('price-list/1')
    for (const below of ['', '/pdf', '/book']) expect((await buyer(`GET /api/offers/guessed${below}`)).status).toBe(404)
  })

  it('is no longer waited for once the offer is withdrawn, replaced, or the link revoked', async () => {
    const { app, as } = await deskHere()
    const officer = await as('officer')
    const due = async () => (await bodyOf(await officer('GET /api/work-lists/answers-to-confirm'))).due.length
    const answered = async () => {
      const made = await lived(officer, ['issue', {}])
      const link = await linkTo(officer, made.case)
      const buyer = sendTo(app)
      const { hash } = await offerAt(buyer, link.path)
      await buyer(`POST ${link.path}/accept`, { body: { hash, name: 'Ola Nordmann' } })
      expect(await due()).toBe(1)
      return { made, link }
    }
    await done(officer, (await answered()).made, 'withdraw', { reason: 'mistake' })
    expect(await due()).toBe(0)
    await done(officer, await done(officer, (await answered()).made, 'revise'), 'issue')
    expect(await due()).toBe(0)
    const { made, link } = await answered()
    await officer(`DELETE /api/cases/${made.case}/links/${link.id}`)
    expect(await due()).toBe(0)
  })

  it('of a change enters in its base that it was agreed, once an officer confirms', async () => {
    const { app, as } = await deskHere()
    const officer = await as('officer')
    const base = await lived(officer, ...untilAccepted)
    const change = await done(officer, base, 'change', { request: exampleRequests.typical, reason: 'Mer' })
    const issued = await done(officer, change, 'issue')
    const { path } = await linkTo(officer, issued.case)
    const buyer = sendTo(app)
    const { hash } = await offerAt(buyer, path)
    await buyer(`POST ${path}/accept`, { body: { hash, name: 'Ola Nordmann' } })
    const [answer] = (await listed(officer, issued.case)).answers
    const headers = { 'If-Match': `"${issued.version}"` }
    const confirmed = await officer(`POST /api/cases/${issued.case}/answers/${answer?.id}/confirm`, { headers })
    expect((await bodyOf(confirmed)).status).toBe('accepted')
    const kinds = (await current(officer, base)).quote.revisions[0]?.events.map(({ kind }) => kind)
    expect(kinds).toEqual(['issued', 'sent', 'accepted', 'change-issued', 'changed'])
  })

  it('counts at once where the desk is told so, and finance hears of it', async () => {
    const { app, as, checkpoints } = deskOn(await newDatabase(), { publicUrl, entersBuyerAnswers: true })
    const [officer, finance] = [await as('officer'), await as('finance')]
    const { path } = await linkTo(officer, (await lived(officer, ['issue', {}])).case)
    const buyer = sendTo(app)
    const { hash } = await offerAt(buyer, path)
    const before = checkpoints.length
    const body = { hash, name: 'Ola Nordmann', orderNumber: '4711', customerReference: 'Prosjekt 12' }
    expect(await bodyOf(await buyer(`POST ${path}/accept`, { body }))).toMatchObject({ status: 'accepted' })
    expect((await bodyOf(await finance('GET /api/finance/feed'))).entries).toMatchObject([{ kind: 'accepted' }])
    expect(checkpoints.length).toBe(before + 1)
  })
})
