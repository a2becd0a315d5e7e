import { exampleRequests } from '@anslag/price-lists'
import { describe, expect, it } from 'vitest'
import { newDatabase } from '../testing/database.ts'
import { codesIn, current, deskOn, done, livedOf, newCase, sendTo } from '../testing/desk-in-memory.ts'
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
