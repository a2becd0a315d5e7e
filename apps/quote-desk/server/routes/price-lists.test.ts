import { priceLists } from '@anslag/price-lists'
import { describe, expect, it } from 'vitest'
import { asWhole } from '../register/transaction.ts'
import { newLink } from '../sign-in/links.ts'
import {
  bodyOf,
  codesIn,
  cookieOf,
  current,
  done,
  lived,
  newDesk,
  type Send,
  sendTo,
} from '../testing/desk-in-memory.ts'
import { decided } from './deciding-lists.ts'

const published = priceLists.at(-1)

const words = (text: string) => ({ nb: text, nn: text, en: text })

/** The next revision of the list that applies, with a dearer hour. */
const dearer = (changed: object = {}) => {
  const { rates, ...list } = Object(published)
  const dear = Object.entries(rates).map(([name, rate]) => [name, { ...Object(rate), amount: '2000.00' }])
  return { ...list, revision: 2, reason: words('Ny timepris'), rates: Object.fromEntries(dear), ...changed }
}

const uploaded = async (send: Send, list: unknown) => {
  const answer = await send('POST /api/price-lists', { body: { list } })
  const text = await answer.text()
  return { status: answer.status, ...JSON.parse(text) }
}

const decide = async (send: Send, id: string, decision: string, body: object = {}) => {
  const answer = await send(`POST /api/price-lists/${id}/${decision}`, { body })
  return { status: answer.status, ...JSON.parse(await answer.text()) }
}

const signedIn = async () => {
  const desk = await newDesk()
  const [officer, administrator] = [await desk.as('officer'), await desk.as('administrator')]
  return { ...desk, officer, administrator, approver: await desk.as('approver') }
}

describe('a price list', () => {
  it('that has faults is refused with all of them at once', async () => {
    const { administrator } = await signedIn()
    const wrong = dearer({ reason: undefined, validTo: '2020-01-01', currency: 'EUR' })
    const { status, issues } = await uploaded(administrator, wrong)
    expect(status).toBe(422)
    expect(issues.map(({ code }: { code: string }) => code).sort()).toEqual([
      'format/not-allowed',
      'price-list/period-reversed',
      'price-list/revision-without-reason',
    ])
  })

  it('that is there already, or overlaps another, is refused', async () => {
    const { administrator } = await signedIn()
    expect((await uploaded(administrator, published)).issues).toMatchObject([{ code: 'desk/list-exists' }])
    const next = dearer({ id: 'demonstration-2027', validFrom: '2027-01-01', revision: 1, reason: undefined })
    expect((await uploaded(administrator, next)).issues).toMatchObject([{ code: 'price-list/overlap' }])
  })

  it('is compared with the one that applies, and says what it would have changed', async () => {
    const { administrator, officer } = await signedIn()
    const issued = await lived(officer, ['issue', {}])
    await lived(officer)
    const { id, status, changes, comparedWith } = await uploaded(administrator, dearer())
    expect([status, comparedWith]).toMatchObject([201, { list: 'demonstration-2026', revision: 1 }])
    expect(changes).toContainEqual(expect.objectContaining({ path: '/revision', before: '1', after: '2' }))
    const impact = JSON.parse(await (await officer(`GET /api/price-lists/${id}/impact`)).text())
    expect(impact).toMatchObject({ quotes: 1, priced: 1, dearer: 1, cheaper: 0, before: '38963.00', unpriced: [] })
    expect(impact.most).toMatchObject([{ number: issued.number, before: '38963.00' }])
    expect(Number(impact.difference)).toBeGreaterThan(0)
  })

  it('prices from when a second person has approved it, and drafts say what it would change', async () => {
    const { administrator, approver, officer } = await signedIn()
    const draft = await lived(officer)
    const { id } = await uploaded(administrator, dearer())
    expect((await current(officer, draft)).newerList).toBeUndefined()
    expect((await decide(administrator, id, 'approve')).status).toBe(403)
    expect(await decide(approver, id, 'approve')).toMatchObject({ status: 200, decision: 'approved' })
    expect((await decide(approver, id, 'reject')).status).toBe(409)
    const told = await current(officer, draft)
    expect(told.newerList).toMatchObject({ list: 'demonstration-2026', revision: 2, before: '38963.00' })
    const repriced = await done(officer, told, 'reprice')
    expect(repriced.quote.revisions[0]?.content.totals.net).toBe(told.newerList?.net)
    expect(repriced.newerList).toBeUndefined()
    expect((await lived(officer)).quote.revisions[0]?.content.estimate.priceList.revision).toBe(2)
  })

  it('that was rejected prices nothing', async () => {
    const { administrator, approver, officer } = await signedIn()
    const { id } = await uploaded(administrator, dearer())
    expect((await decide(approver, id, 'reject', { note: 'Feil time' })).decision).toBe('rejected')
    expect((await lived(officer)).quote.revisions[0]?.content.estimate.priceList.revision).toBe(1)
    const all = JSON.parse(await (await officer('GET /api/price-lists')).text())
    expect(all.uploaded).toMatchObject([
      { id, decision: 'rejected', note: 'Feil time', uploadedBy: 'Kari administrator' },
    ])
  })

  it('is a file that can be changed and uploaded again, whether it came with the desk or not', async () => {
    const { administrator, officer } = await signedIn()
    const list = dearer({ validTo: '2027-12-31' })
    const { id } = await uploaded(administrator, list)
    const all = JSON.parse(await (await officer('GET /api/price-lists')).text())
    expect(all.uploaded).toMatchObject([{ id, validTo: '2027-12-31' }])
    const file = async (of: string) => officer(`GET /api/price-lists/${of}/document`)
    expect(await (await file(id)).json()).toEqual(list)
    const own = await file(all.bundled[0].digest)
    expect(own.headers.get('Content-Disposition')).toBe('attachment; filename="demonstration-2026-1.json"')
    expect(await own.json()).toEqual(published)
    expect((await file('0'.repeat(64))).status).toBe(404)
  })

  it('abuse case 23: replaced while quotes are issued counts for each as a whole, the old one or the new', async () => {
    const { administrator, approver, officer } = await signedIn()
    const drafts = [await lived(officer), await lived(officer), await lived(officer)]
    const { id } = await uploaded(administrator, dearer())
    const [, ...answers] = await Promise.all([
      decide(approver, id, 'approve'),
      ...drafts.map((draft) => done(officer, draft, 'issue')),
      lived(officer, ['issue', {}]),
    ])
    const nets = new Map([
      [1, '38963.00'],
      [2, (await lived(officer)).quote.revisions[0]?.content.totals.net],
    ])
    for (const { status, quote } of answers) {
      const { estimate, totals } = quote.revisions[0]?.content ?? {}
      expect([status, totals?.net]).toEqual(['issued', nets.get(estimate?.priceList.revision ?? 0)])
    }
  })

  it('abuse case 5: is not approved by whoever uploaded it', async () => {
    const { administrator, app, desk } = await signedIn()
    const { id } = await uploaded(administrator, dearer())
    const link = await newLink(desk, 'Kari administrator', 'approver')
    const other = sendTo(app, cookieOf(await sendTo(app)(`POST ${link}`)))
    const refused = await other(`POST /api/price-lists/${id}/approve`, { body: {} })
    expect(codesIn(await bodyOf(refused))).toEqual(['desk/approves-own'])
  })

  it('abuse case 5: is not approved by the same person through another account', async () => {
    const { administrator, desk } = await signedIn()
    const { id } = await uploaded(administrator, dearer())
    const by = { name: 'K. Nordmann', role: 'approver' } as const
    const decision = { decision: 'approve', note: null, entry: { at: desk.now(), by } } as const
    const approvedBy = (person: string) =>
      asWhole(desk.register, (within) => decided(within, desk, id, { ...decision, person }))
    expect(await approvedBy('kari administrator')).toMatchObject({ ok: false, issues: [{ code: 'desk/approves-own' }] })
    expect(await approvedBy('k. nordmann')).toMatchObject({ ok: true, value: { decidedBy: 'K. Nordmann' } })
  })
})
