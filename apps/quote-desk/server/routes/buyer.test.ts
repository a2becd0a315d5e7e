import { describe, expect, it } from 'vitest'
import { auditOf } from '../register/audit-log.ts'
import { newDatabase } from '../testing/database.ts'
import { bodyOf, deskOn, host, lived, type Send, sendTo } from '../testing/desk-in-memory.ts'

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
      acceptedAt: '2026-11-23T09:00:00Z',
      orderNumber: '4711',
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
})
