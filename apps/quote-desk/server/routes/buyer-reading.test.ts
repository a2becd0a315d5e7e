import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exampleRequests } from '@anslag/price-lists'
import { success } from '@anslag/pricing'
import { afterAll, describe, expect, it } from 'vitest'
import { addPaper } from '../register/papers.ts'
import { asWhole } from '../register/transaction.ts'
import { newDatabase } from '../testing/database.ts'
import { codesIn, current, deskOn, done, lived, livedOf, newCase, sendTo } from '../testing/desk-in-memory.ts'
import { linksOf, linkTo, offerAt, publicUrl } from '../testing/links.ts'

const deskHere = async () => deskOn(await newDatabase(), { publicUrl })

const acceptance = { acceptedBy: 'Ola Nordmann', acceptedAt: '2026-11-23T09:00:00Z' }

describe('an offer that was accepted', () => {
  it('abuse case 31: is read by its link until the last file can be fetched no more, however long that takes, and not after', async () => {
    const { app, as, clock } = await deskHere()
    const issued = await livedOf(newCase(exampleRequests.typical), await as('officer'), ['issue', {}])
    const { path } = await linkTo(await as('officer'), issued)
    const buyer = sendTo(app)
    const status = async () => (await buyer(`GET ${path}`)).status
    expect((await offerAt(buyer, path)).endsAt).toBe('2027-05-25T09:00:00Z')
    await done(await as('officer'), issued, 'accept', acceptance)
    for (const moment of ['2027-06-15T09:00:00Z', '2028-03-01T09:00:00Z']) {
      clock.now = moment
      const officer = await as('officer')
      const [delivery] = moment.split('-')
      expect([await status(), (await offerAt(buyer, path)).endsAt]).toEqual([200, undefined])
      expect((await linksOf(officer, issued)).links.map(({ endsAt }) => endsAt)).toEqual([undefined])
      await done(officer, await current(officer, issued), 'deliver', { delivery })
    }
    expect((await offerAt(buyer, path)).endsAt).toBe('2028-09-01T22:00:00Z')
    clock.now = '2028-09-01T21:59:59Z'
    expect(await status()).toBe(200)
    clock.now = '2028-09-01T22:00:00Z'
    const officer = await as('officer')
    expect([await status(), (await buyer(`GET ${path}/pdf`)).status]).toEqual([404, 404])
    expect((await linksOf(officer, issued)).links).toMatchObject([{ endsAt: '2028-09-01T22:00:00Z' }])
    const refusal = await officer(`POST /api/cases/${issued.case}/links`)
    expect([refusal.status, codesIn(await refusal.json())]).toEqual([409, ['desk/downloads-over']])
  })

  it('abuse case 31: is not read by a link that was revoked, whatever is still to be delivered', async () => {
    const { app, as } = await deskHere()
    const officer = await as('officer')
    const issued = await livedOf(newCase(exampleRequests.typical), officer, ['issue', {}])
    const { path, id } = await linkTo(officer, issued)
    await done(officer, issued, 'accept', acceptance)
    await officer(`DELETE /api/cases/${issued.case}/links/${id}`)
    expect((await sendTo(app)(`GET ${path}`)).status).toBe(404)
  })
})

const folder = mkdtempSync(join(tmpdir(), 'anslag-reading-'))
writeFileSync(join(folder, 'index.html'), '<link rel="stylesheet" crossorigin href="/assets/desk-1.css">')
afterAll(() => rmSync(folder, { recursive: true }))

describe('reading an offer by a link', () => {
  const issuedHere = async () => {
    const test = deskOn(await newDatabase(), { publicUrl, pageFolder: folder })
    const officer = await test.as('officer')
    const issued = await lived(officer, ['issue', {}])
    const link = await linkTo(officer, issued)
    const views = async (): Promise<number> => (await linksOf(officer, issued)).links[0]?.views.length ?? 0
    return { ...test, ...link, officer, issued, views, buyer: sendTo(test.app) }
  }

  it('abuse case 31: is noted once for each request that shows something of it, in whatever form, by GET or HEAD', async () => {
    const { buyer, path, page, views, desk, issued } = await issuedHere()
    await asWhole(desk.register, async (within) => {
      await addPaper(within, issued.case, 1, { pdf: new TextEncoder().encode('%PDF-'), at: desk.now() })
      return success(undefined)
    })
    const shown = [path, `${path}/pdf`, `${path}/book`, page, `${page}/offer.pdf`]
    const calls = shown.flatMap((each) => [`GET ${each}`, `HEAD ${each}`])
    const noted: Record<string, number> = {}
    for (const call of calls) {
      const before = await views()
      expect((await buyer(call)).status, call).toBe(200)
      noted[call] = (await views()) - before
    }
    expect(noted).toEqual(Object.fromEntries(calls.map((call) => [call, 1])))
  })

  it('is noted too where the same answer is given once more, and where a form that is not taken is shown with the offer', async () => {
    const { buyer, path, page, views } = await issuedHere()
    const { hash } = await offerAt(buyer, path)
    const body = { hash, name: 'Ola Nordmann' }
    expect((await buyer(`POST ${path}/accept`, { body })).status).toBe(200)
    expect(await views()).toBe(1)
    expect(await (await buyer(`POST ${path}/accept`, { body })).json()).toMatchObject({ isAnswered: true })
    expect(await views()).toBe(2)
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded' }
    await buyer(`POST ${page}`, { body: 'answer=decline', headers })
    expect(await views()).toBe(3)
  })

  it('is not noted where nothing was shown: before the PDF is printed, and by a link that was revoked', async () => {
    const { buyer, path, page, id, views, officer, issued } = await issuedHere()
    for (const each of [`${path}/pdf`, `${page}/offer.pdf`]) expect((await buyer(`GET ${each}`)).status).toBe(404)
    await officer(`DELETE /api/cases/${issued.case}/links/${id}`)
    for (const each of [path, page, `${path}/book`]) expect((await buyer(`GET ${each}`)).status).toBe(404)
    expect(await views()).toBe(0)
  })
})
