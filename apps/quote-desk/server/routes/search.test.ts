import { exampleRequests } from '@anslag/price-lists'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  type Body,
  bodyOf,
  current,
  done,
  livedOf,
  newCase,
  newDesk,
  type Send,
  type TestDesk,
  untilAccepted,
} from '../testing/desk-in-memory.ts'

let desk: TestDesk
let officer: Send
const cases: Record<'draft' | 'issued' | 'accepted' | 'bergen', Body> = Object.create(null)

const bergen = () => {
  const { details: sent, ...others } = newCase()
  const details = Object(sent)
  const number = '874789542'
  const electronicAddress = { scheme: '0192', id: number }
  const buyer = { ...details.buyer, name: 'Universitetet i Bergen', organisationNumber: number, electronicAddress }
  return { ...others, details: { ...details, buyer, project: { title: 'Søvn og arbeid', reference: '2026/77' } } }
}

beforeAll(async () => {
  desk = await newDesk()
  officer = await desk.as('officer')
  cases.draft = await livedOf(newCase(), officer)
  cases.issued = await livedOf(newCase(), officer, ['issue', {}])
  cases.accepted = await livedOf(newCase(exampleRequests.typical), officer, ...untilAccepted)
  cases.bergen = await livedOf(bergen(), officer, ['archive', { number: '2026/4711' }])
})

const found = async (query: string) => bodyOf(await officer(`GET /api/cases?${query}`))

const namesIn = ({ cases: listed }: Pick<Body, 'cases'>) =>
  listed.map((each) => Object.entries(cases).find(([, { case: id }]) => id === each.case)?.[0]).sort()

describe('cases', () => {
  it.each([
    ['text=bergen', ['bergen']],
    ['text=UNIVERSITETET+berg', ['bergen']],
    ['text=s%C3%B8vn', ['bergen']],
    ['text=so%CC%88vn', []],
    ['text=4711', ['bergen']],
    ['text=DEMO-2026-0001', ['issued']],
    ['text=kari+oslo', ['accepted', 'draft', 'issued']],
    ['status=draft', ['bergen', 'draft']],
    ['status=issued', ['issued']],
    ['status=expired', []],
    ['status=accepted', ['accepted']],
    ['buyerNumber=874789542', ['bergen']],
    ['officer=Kari+Nordmann&status=draft', ['bergen', 'draft']],
    ['archiveNumber=2026/4711', ['bergen']],
    ['priceList=demonstration-2026/1&text=bergen', ['bergen']],
    ['validFrom=2026-12-07&validTo=2026-12-07', ['accepted', 'issued']],
  ])('are found by %s', async (query, expected) => {
    expect(namesIn(await found(query))).toEqual(expected)
  })

  it('say what the buyer would pay, and since when they are what they are', async () => {
    desk.clock.now = '2026-11-23T09:30:00Z'
    await done(officer, cases.accepted, 'archive', { number: '2026/4712' })
    desk.clock.now = '2026-11-23T09:00:00Z'
    const [accepted] = (await found('text=4712')).cases
    const { net, gross } = cases.accepted.quote.revisions[0]?.content.totals ?? {}
    expect(accepted).toMatchObject({ net, gross, since: '2026-11-23T09:00:00Z', updatedAt: '2026-11-23T09:30:00Z' })
    const [draft = {}] = (await found('text=4711')).cases
    const { since, updatedAt }: Readonly<Record<string, string>> = draft
    expect(since).toBe(updatedAt)
  })

  it('come page by page, whatever is added meanwhile', async () => {
    for (const sort of ['updated', 'buyer', 'number', 'valid-until']) {
      const seen: string[] = []
      let after = ''
      do {
        const page: Body = await found(`sort=${sort}&limit=1${after}`)
        seen.push(...page.cases.map((each) => each.case))
        after = page.next === undefined ? '' : `&after=${page.next}`
      } while (after !== '')
      expect([seen.length, new Set(seen).size]).toEqual([4, 4])
      expect(seen).toEqual((await found(`sort=${sort}`)).cases.map((each) => each.case))
    }
    const byBuyer = (await found('sort=buyer')).cases.map(({ buyer }) => buyer)
    expect(byBuyer).toEqual([...byBuyer].sort())
  })

  it('abuse case 29: are not found by SQL, nor sorted or paged by anything else than is offered', async () => {
    for (const text of ["'; drop table event --", "' or 1=1", '%', '\\', '\u0000', "':* | 'a"])
      expect((await officer(`GET /api/cases?text=${encodeURIComponent(text)}&limit=200`)).status, text).toBe(200)
    const end = (parts: readonly unknown[]) => Buffer.from(JSON.stringify(parts)).toString('base64url')
    for (const query of [
      'sort=net',
      'sort=updated%3Bselect+1',
      'limit=-1',
      'limit=1000000000',
      'limit=0',
      'validFrom=yesterday',
      'by=me',
      'after=nothing',
      `after=${end(['x', "' or 1=1"])}`,
      `after=${end(['x'])}`,
      `after=${end(['\u0000', cases.draft.case])}`,
    ])
      expect((await officer(`GET /api/cases?${query}`)).status, query).toBe(422)
    expect((await found('')).cases).toHaveLength(4)
  })

  it('are for those who work with them', async () => {
    const finance = await desk.as('finance')
    for (const path of ['/api/cases', '/api/work-lists/expired'])
      expect((await finance(`GET ${path}`)).status).toBe(403)
  })
})

describe('a work list', () => {
  const due = async (name: string) => {
    const body = await bodyOf(await officer(`GET /api/work-lists/${name}`))
    return body.due.map(({ day, of, ...each }) => [day, of, ...namesIn({ cases: [each] })])
  }

  it('says what expires, what waits, and what has expired', async () => {
    expect(await due('waiting-for-answer')).toEqual([['2026-12-07', undefined, 'issued']])
    expect(await due('expiring-soon')).toEqual([])
    desk.clock.now = '2026-12-01T09:00:00Z'
    officer = await desk.as('officer')
    expect(await due('expiring-soon')).toEqual([['2026-12-07', undefined, 'issued']])
    desk.clock.now = '2026-12-08T09:00:00Z'
    officer = await desk.as('officer')
    expect([await due('waiting-for-answer'), await due('expired')]).toEqual([[], [['2026-12-07', undefined, 'issued']]])
    expect(namesIn(await found('status=expired'))).toEqual(['issued'])
  })

  it('follows what was ordered: data of others, deliveries, the end of downloads', async () => {
    const waiting = await due('waiting-for-data')
    expect(waiting.map(([day]) => day)).toEqual(waiting.map(() => '2026-11-23'))
    const sources = waiting.map(([, of]) => of ?? '')
    let now = await current(officer, cases.accepted)
    for (const source of sources) now = await done(officer, now, 'receive', { source })
    expect(await due('waiting-for-data')).toEqual([])
    const deliveries = await bodyOf(await officer('GET /api/work-lists/delivery-due?to=2030-01-01'))
    expect(deliveries.due.map(({ of }) => of)).toEqual(['2027', '2028'])
    now = await done(officer, now, 'deliver', { delivery: '2027', downloadUntil: '2026-12-20' })
    expect(await due('download-ending')).toEqual([['2026-12-20', '2027', 'accepted']])
    const deadlines = [{ deadline: 'download', delivery: '2027', until: '2027-03-01', reason: 'Ferie' }]
    await done(officer, now, 'extend', { deadlines })
    expect(await due('download-ending')).toEqual([])
    const next = await bodyOf(await officer('GET /api/work-lists/delivery-due?to=2030-01-01&limit=1'))
    expect([next.due.map(({ of }) => of), typeof next.next]).toEqual([['2028'], 'string'])
    const last = await bodyOf(await officer(`GET /api/work-lists/delivery-due?to=2030-01-01&after=${next.next}`))
    expect(last.due).toEqual([])
  })

  it('that nobody has made is not there', async () => {
    expect((await officer('GET /api/work-lists/constructor')).status).toBe(404)
  })
})
