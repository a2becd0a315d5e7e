import { exampleRequests } from '@anslag/price-lists'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  type Body,
  bodyOf,
  codesIn,
  current,
  done,
  lackingCase,
  lived,
  livedOf,
  newCase,
  newDesk,
  type Send,
  untilAccepted,
} from '../testing/desk-in-memory.ts'

let officer: Send
let approver: Send

beforeAll(async () => {
  const { as } = await newDesk()
  ;[officer, approver] = [await as('officer'), await as('approver')]
})

const contentOf = ({ quote }: Body) => {
  const content = quote.revisions.at(-1)?.content
  if (content === undefined) throw new Error('no content')
  return content
}

describe('a draft', () => {
  it('is adjusted, and what was added is taken out by its name', async () => {
    const size = { percent: '10' }
    const draft = await lived(officer, ['adjust', { kind: 'reduction', reason: 'Student', size }])
    expect(contentOf(draft).adjustments).toMatchObject([{ share: 'reduction-1', percent: '10', by: 'Kari officer' }])
    const without = await done(officer, draft, 'remove', { name: 'reduction-1' })
    expect(contentOf(without).adjustments).toEqual([])
    expect(codesIn(await done(officer, without, 'remove', { name: 'reduction-1' }))).toEqual(['quote/unknown-id'])
  })

  it('loses an assumption by the name of what was assumed', async () => {
    const assumed = { kind: 'norm', tariff: 'delivery.base', value: '99', reason: 'Mange parter' }
    const draft = await lived(officer, ['assume', assumed])
    const [assumption] = contentOf(draft).assumptions
    expect(assumption).toMatchObject({ tariff: 'delivery.base', value: '99' })
    const without = await done(officer, draft, 'remove', { name: 'delivery.base' })
    expect(contentOf(without).assumptions).toEqual([])
  })

  it('is priced anew for another request, which is kept beside the first', async () => {
    const draft = await done(officer, await lived(officer), 'reprice', { request: exampleRequests.typical })
    expect(contentOf(draft).estimate.request.sources?.length).toBeGreaterThan(0)
    const { received } = JSON.parse(await (await officer(`GET /api/cases/${draft.case}/received`)).text())
    expect(
      received.map((each: { origin: string; differences: unknown[] }) => [each.origin, each.differences.length > 0]),
    ).toEqual([
      ['request', false],
      ['estimate', true],
    ])
  })

  it('that is given up for good leaves its case to be read, and nothing more is done with it', async () => {
    const gone = await lived(officer, ['discard', {}])
    expect(gone.status).toBe('discarded')
    expect(codesIn(await done(officer, gone, 'issue'))).toEqual(['desk/discarded'])
    expect((await current(officer, gone)).status).toBe('discarded')
  })

  it('of a later revision is thrown away, and the revision before stands', async () => {
    const again = await lived(officer, ['issue', {}], ['revise', {}])
    expect(again.status).toBe('draft')
    const back = await done(officer, again, 'discard')
    expect([back.status, back.quote.revisions.length]).toEqual(['issued', 1])
  })

  it('tells which remarks must be answered, until they are', async () => {
    const draft = await livedOf(lackingCase(), officer)
    expect(draft.toAnswer.map(({ code }) => code)).toContain('attachment/protocol')
    expect(codesIn(await done(officer, draft, 'issue'))).toContain('quote/remark-not-answered')
    let answered = draft
    for (const { code, path } of draft.toAnswer)
      answered = await done(officer, answered, 'answer', { code, ...(path && { path }), reason: 'Ettersendes' })
    expect(answered.toAnswer).toEqual([])
    expect((await done(officer, answered, 'issue')).status).toBe('issued')
  })
})

describe('an offer', () => {
  it('is declined with a reason of the list, and revised under its number', async () => {
    const declined = await lived(officer, ['issue', {}], ['decline', { reason: 'price', declinedBy: 'Ola' }])
    expect(declined.status).toBe('declined')
    const revised = await done(officer, await done(officer, declined, 'revise'), 'issue')
    expect([revised.number, revised.quote.revisions.length, revised.status]).toEqual([declined.number, 2, 'issued'])
  })

  it('that was accepted by mistake is not accepted any more', async () => {
    const undone = await lived(officer, ...untilAccepted, ['undo', { reason: 'Feil tilbud' }])
    expect(undone.status).toBe('sent')
  })

  it('abuse case 22: is priced by the list of the day, whatever list, number or sum is named', async () => {
    for (const member of ['number', 'priceList', 'list', 'totals', 'day']) {
      const draft = await lived(officer)
      expect(codesIn(await done(officer, draft, 'issue', { [member]: '2026-0001' }))).toEqual(['format/unknown-key'])
      expect(codesIn(await done(officer, draft, 'reprice', { [member]: '2026' }))).toEqual(['format/unknown-key'])
    }
    const own = newCase()
    const dear = { ...own.estimate, priceList: { ...own.estimate.priceList, status: 'approved', id: 'mine' } }
    const made = await bodyOf(await officer('POST /api/cases', { body: { ...own, estimate: dear } }))
    const issued = await done(officer, made, 'issue')
    expect([issued.number.slice(0, 5), contentOf(issued).estimate.priceList.id]).toEqual([
      'DEMO-',
      'demonstration-2026',
    ])
  })
})

describe('an approver', () => {
  it('issues and withdraws, and edits nothing', async () => {
    const draft = await lived(officer)
    expect(codesIn(await done(approver, draft, 'adjust', {}))).toEqual(['desk/not-allowed'])
    const issued = await done(approver, draft, 'issue')
    expect((await done(approver, issued, 'withdraw', { reason: 'mistake' })).status).toBe('withdrawn')
  })
})
