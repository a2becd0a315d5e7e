import { exampleRequests } from '@anslag/price-lists'
import { success } from '@anslag/pricing'
import { beforeAll, describe, expect, it } from 'vitest'
import { addPaper } from '../register/papers.ts'
import { asWhole } from '../register/transaction.ts'
import {
  type Body,
  codesIn,
  current,
  done,
  lived,
  livedOf,
  newCase,
  newDesk,
  type Send,
  type TestDesk,
  untilAccepted,
} from '../testing/desk-in-memory.ts'

let desk: TestDesk
let officer: Send
let approver: Send

beforeAll(async () => {
  desk = await newDesk()
  ;[officer, approver] = [await desk.as('officer'), await desk.as('approver')]
})

const counts = async (send = officer) => {
  const answer: {
    readonly mine: number
    readonly lists: readonly { readonly name: string; readonly count: number }[]
  } = await (await send('GET /api/work-lists')).json()
  return new Map([['mine', answer.mine], ...answer.lists.map(({ name, count }) => [name, count] as const)])
}

const waiting = async (): Promise<readonly string[]> => {
  const { due }: Body = await (await approver('GET /api/work-lists/waiting-for-approval')).json()
  return due.map(({ case: id, of = '' }) => `${id} ${of}`)
}

describe('what a page of a case needs', () => {
  it('is when it was changed, which revisions are printed, and the cases that change it', async () => {
    const accepted = await livedOf(newCase(exampleRequests.small), officer, ...untilAccepted)
    expect(accepted).toMatchObject({ updatedAt: '2026-11-23T09:00:00Z', papers: [], changedBy: [] })
    await asWhole(desk.desk.register, async (within) => {
      await addPaper(within, accepted.case, 1, { pdf: new Uint8Array([37]), at: '2026-11-23T09:00:01Z' })
      return success(undefined)
    })
    const change = await done(officer, accepted, 'change', { request: exampleRequests.typical, reason: 'Mer' })
    expect(await current(officer, accepted)).toMatchObject({
      papers: [{ revision: 1, madeAt: '2026-11-23T09:00:01Z' }],
      changedBy: [{ case: change.case, status: 'draft' }],
    })
  })

  it('has who did what with it, by name, in order', async () => {
    const made = await lived(officer, ['issue', {}])
    const { lines } = await (await officer(`GET /api/cases/${made.case}/log`)).json()
    expect(lines).toMatchObject([
      { place: 1, person: 'Kari officer', role: 'officer', act: 'draft', detail: { version: 1, events: 0 } },
      { place: 2, act: 'issue', detail: { version: 2, events: 1 } },
    ])
  })

  it('has the documents that it was priced with, which are fetched once', async () => {
    const made = await lived(officer)
    const first = await officer(`GET /api/cases/${made.case}/book`)
    const { list, catalogue, vatTable } = await first.json()
    const { priceList } = made.quote.revisions[0]?.content.estimate ?? {}
    expect([list.id, list.revision]).toEqual([priceList?.id, priceList?.revision])
    expect([catalogue.format, vatTable.format]).toEqual(['catalogue/1', 'vat-table/1'])
    const headers = { 'If-None-Match': first.headers.get('ETag') ?? '' }
    expect((await officer(`GET /api/cases/${made.case}/book`, { headers })).status).toBe(304)
    expect((await officer('GET /api/book', { headers })).status).toBe(304)
  })

  it('tells two officers of one another, for a minute, and of the version that stands', async () => {
    const made = await lived(officer)
    const present = async (send: Send) => (await send(`PUT /api/cases/${made.case}/presence`)).json()
    expect(await present(officer)).toEqual({ version: 1, etag: '"1"', others: [] })
    expect(await present(approver)).toEqual({
      version: 1,
      etag: '"1"',
      others: [{ name: 'Kari officer', since: '2026-11-23T09:00:00Z' }],
    })
    await done(officer, made, 'archive', { number: '2026/1' })
    expect(await present(officer)).toMatchObject({ version: 2, etag: '"2"', others: [{ name: 'Kari approver' }] })
    desk.clock.now = '2026-11-23T09:01:01Z'
    expect(await present(officer)).toMatchObject({ others: [] })
    desk.clock.now = '2026-11-23T09:00:00Z'
    expect((await officer('PUT /api/cases/00000000-0000-4000-8000-000000000000/presence')).status).toBe(404)
  })
})

describe('an approval that is asked for', () => {
  it('stands on a list of its own until it is given, or the draft is changed, issued or thrown away', async () => {
    const before = await waiting()
    const news = async () => (await waiting()).filter((each) => !before.includes(each))
    const made = await lived(officer)
    const asked = await done(officer, made, 'submit')
    expect(asked.approval).toMatchObject({ asked: { by: 'Kari officer', on: '2026-11-23' } })
    expect(await news()).toEqual([`${made.case} Kari officer`])
    const approved = await done(approver, asked, 'approve')
    expect([await news(), 'asked' in approved.approval]).toEqual([[], false])
    const again = await done(officer, approved, 'submit')
    expect(await news()).toHaveLength(1)
    const edited = await done(officer, again, 'adjust', {
      kind: 'charge',
      reason: 'Hastverk',
      size: { amount: '100.00' },
    })
    expect(await news()).toEqual([])
    const last = await done(officer, edited, 'submit')
    expect(await news()).toHaveLength(1)
    const issued = await done(officer, last, 'issue')
    expect([await news(), codesIn(await done(officer, issued, 'submit'))]).toEqual([[], ['desk/no-approval-needed']])
    await done(officer, await done(officer, await lived(officer), 'submit'), 'discard')
    expect(await news()).toEqual([])
  })
})

describe('work lists', () => {
  it('say how much is on each, and how many open cases an officer has', async () => {
    const before = await counts()
    const { case: id } = await lived(officer, ['issue', {}])
    const after = await counts()
    expect(after.get('waiting-for-answer')).toBe((before.get('waiting-for-answer') ?? 0) + 1)
    const { officer: own } = (await current(officer, { case: id })).quote.revisions[0]?.content ?? {}
    const found: Body = await (
      await officer(`GET /api/cases?status=open&limit=200&officer=${encodeURIComponent(own?.name ?? '')}`)
    ).json()
    expect(found.cases.map((each) => each.case)).toContain(id)
    expect(found.cases.map(({ status }) => status)).not.toContain('withdrawn')
  })
})
