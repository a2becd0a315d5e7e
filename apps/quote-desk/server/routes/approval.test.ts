import { exampleRequests } from '@anslag/price-lists'
import { describe, expect, it } from 'vitest'
import { newLink } from '../sign-in/links.ts'
import { newDatabase } from '../testing/database.ts'
import { bodyOf, codesIn, cookieOf, deskOn, done, lived, sendTo, untilAccepted } from '../testing/desk-in-memory.ts'

const limited = async (approvalAbove: string) => deskOn(await newDatabase(), { approvalAbove })

describe('a case above the amount that is set', () => {
  it('abuse case 5: is issued when somebody has approved it who has not worked on it, and as it was then', async () => {
    const { as } = await limited('1000.00')
    const [officer, approver] = [await as('officer'), await as('approver')]
    const draft = await lived(officer)
    expect(draft.approval).toMatchObject({ isNeeded: true, by: [] })
    const refusal = await done(officer, draft, 'issue')
    expect(codesIn(refusal)).toEqual(['desk/approval-needed'])
    expect(refusal.issues[0].sentence.nb).toMatch(/\d\u00a0\d{3},00 kr/)
    const approved = await done(approver, draft, 'approve', { note: 'Sett' })
    expect(approved.approval.by).toMatchObject([{ person: 'Kari approver', note: 'Sett' }])
    const size = { amount: '1.00' }
    const dearer = await done(officer, approved, 'adjust', { id: 'kaffe', kind: 'charge', reason: 'Kaffe', size })
    expect(codesIn(await done(officer, dearer, 'issue'))).toEqual(['desk/approval-needed'])
    const back = await done(officer, dearer, 'remove', { name: 'kaffe' })
    expect(codesIn(await done(officer, back, 'issue'))).toEqual(['desk/approval-needed'])
    const again = await done(approver, back, 'approve')
    expect((await done(officer, again, 'issue')).status).toBe('issued')
  })

  it('abuse case 5: is not approved by whoever made it, in whatever role they come', async () => {
    const { app, as, desk } = await limited('1000.00')
    const draft = await lived(await as('officer'))
    const link = await newLink(desk, '  KARI officer', 'approver')
    const other = sendTo(app, cookieOf(await sendTo(app)(`POST ${link}`)))
    const refused = await other(`POST /api/cases/${draft.case}/approve`, { headers: { 'If-Match': '"1"' } })
    expect([refused.status, codesIn(await bodyOf(refused))]).toEqual([403, ['desk/approves-own']])
  })

  it('counts what it changes: nothing is split to stay below', async () => {
    const { as } = await limited('45000.00')
    const [officer, approver] = [await as('officer'), await as('approver')]
    const base = await lived(officer, ...untilAccepted)
    const reason = 'Avtalt før'
    const small = await done(officer, base, 'change', { request: exampleRequests.small, reason })
    const size = { amount: '40000.00' }
    const change = await done(officer, small, 'adjust', { kind: 'charge', reason: 'Kurs', size })
    expect(change.quote.revisions[0]?.content.totals.net).toBe('40000.00')
    expect(change.approval).toMatchObject({ isNeeded: true })
    expect(codesIn(await done(officer, change, 'issue'))).toEqual(['desk/approval-needed'])
    expect((await done(officer, await done(approver, change, 'approve'), 'issue')).status).toBe('issued')
  })

  it('up to it needs nobody, and what was issued cannot be approved', async () => {
    const { as } = await limited('38963.00')
    const [officer, approver] = [await as('officer'), await as('approver')]
    const draft = await lived(officer)
    expect(draft.approval).toMatchObject({ sum: '38963.00', isNeeded: false })
    const issued = await done(officer, draft, 'issue')
    expect(issued.status).toBe('issued')
    expect(codesIn(await done(approver, issued, 'approve'))).toEqual(['desk/no-approval-needed'])
  })
})
