import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { newDatabase } from '../testing/database.ts'
import { bodyOf, codesIn, deskOn, done, lackingCase, lived, livedOf, type Send } from '../testing/desk-in-memory.ts'

let officer: Send
let approver: Send
let finance: Send

beforeAll(async () => {
  const { as } = deskOn(await newDatabase(), { approvalAbove: '40000.00' })
  ;[officer, approver, finance] = [await as('officer'), await as('approver'), await as('finance')]
})

describe('the letter of a case', () => {
  it('is the draft as its buyer would get it, in the language that is asked for', async () => {
    const draft = await lived(officer)
    const [nb, en] = await Promise.all(
      ['', '?language=en'].map((query) => officer(`GET /api/cases/${draft.case}/letter${query}`)),
    )
    expect(await nb?.text()).toMatch(/<html lang="nb">[\s\S]*<title>[^<]*[Uu]tkast/)
    expect(await en?.text()).toMatch(/<html lang="en">[\s\S]*<title>[^<]*[Dd]raft/)
  })

  it('allows its own style alone, and to be shown by this place alone', async () => {
    const draft = await lived(officer)
    const letter = await officer(`GET /api/cases/${draft.case}/letter`)
    const [, style = ''] = /<style>([\s\S]*)<\/style>/.exec(await letter.text()) ?? []
    const hash = createHash('sha256').update(style).digest('base64')
    const policy = letter.headers.get('Content-Security-Policy') ?? ''
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `style-src 'sha256-${hash}'`,
      "frame-ancestors 'self'",
      "form-action 'none'",
      "base-uri 'none'",
      'sandbox',
    ])
    expect(letter.headers.get('X-Frame-Options')).toBe('SAMEORIGIN')
  })

  it('is of an earlier revision where that is asked for', async () => {
    const revised = await lived(officer, ['issue', {}], ['revise', {}])
    const first = await (await officer(`GET /api/cases/${revised.case}/letter?revision=1`)).text()
    expect(first).toContain(revised.number)
    expect((await officer(`GET /api/cases/${revised.case}/letter?revision=3`)).status).toBe(404)
    expect((await officer(`GET /api/cases/${revised.case}/letter?language=sv`)).status).toBe(422)
  })

  it('is not for whoever may not read the case', async () => {
    const draft = await lived(officer)
    expect((await finance(`GET /api/cases/${draft.case}/letter`)).status).toBe(403)
  })
})

describe('what an issue would give', () => {
  const ahead = async (id: string) => (await officer(`GET /api/cases/${id}/issuing`)).json()

  it('is a number of the series of the year, and the last day to answer: nothing is issued', async () => {
    const draft = await lived(officer)
    expect(await ahead(draft.case)).toMatchObject({ series: 'DEMO-2026', validUntil: '2026-12-07', issues: [] })
    const issued = await done(officer, draft, 'issue')
    expect(issued.number).toMatch(/^DEMO-2026-\d{4}$/)
    expect((await officer(`GET /api/cases/${draft.case}/issuing`)).status).toBe(409)
  })

  it('is what stands in its way: remarks that nobody has answered', async () => {
    const draft = await livedOf(lackingCase(), officer)
    const { issues } = await ahead(draft.case)
    const refused = await done(officer, draft, 'issue')
    expect(issues).toMatchObject(refused.issues)
    expect(issues[0].sentence.nn).toMatch(/\w/)
  })

  it('is what stands in its way: a second person, until one has approved', async () => {
    const size = { amount: '5000.00' }
    const draft = await lived(officer, ['adjust', { kind: 'charge', reason: 'Kurs', size }])
    expect((await ahead(draft.case)).issues).toMatchObject([{ code: 'desk/approval-needed' }])
    const seen = await bodyOf(await approver(`GET /api/cases/${draft.case}`))
    expect(seen).toMatchObject({ may: expect.arrayContaining(['approve']) })
    expect(codesIn(await done(officer, draft, 'issue'))).toEqual(['desk/approval-needed'])
    await done(approver, draft, 'approve')
    expect((await ahead(draft.case)).issues).toEqual([])
  })
})
