import { describe, expect, it } from 'vitest'
import { accept, acknowledge, cancel, deliver, undoAcceptance } from '../operations/events.ts'
import { revise } from '../operations/revise.ts'
import type { Quote } from '../quote/quote.ts'
import { accepted, codesOf, refused } from '../testing/accepted.ts'
import { forged } from '../testing/changed.ts'
import { mapping, mixedAccepted } from '../testing/finance.ts'
import { acceptedOf, at, documents, issuedOf, issuing, sentOf } from '../testing/sample.ts'
import { importQuote } from './import.ts'
import type { FinanceState } from './state.ts'

const imported = (quote: Quote, state: FinanceState = []) => accepted(importQuote(quote, mapping, state))

const codes = (quote: Quote, state: FinanceState = []) => codesOf(refused(importQuote(quote, mapping, state)))

/** A second revision of a quote, accepted in place of the first. */
const revisedOf = (first: Quote): Quote => {
  const undone = accepted(undoAcceptance(first, { reason: 'Feil kunde' }, at('2026-12-01', '11:00:00')))
  const issued = accepted(issuing(accepted(revise(undone)), at('2026-12-01', '11:30:00'), documents))
  const details = { acceptedBy: 'Ola Nordmann', acceptedAt: '2026-12-01T12:00:00+01:00' }
  return accepted(accept(issued, details, at('2026-12-01', '12:30:00')))
}

/** The quote as one on an approved list would be. */
const realOf = (quote: Quote): Quote =>
  forged(quote, {
    '/number': '2026-0001',
    '/revisions/0/content/number': '2026-0001',
    '/revisions/0/content/estimate/priceList/status': 'approved',
    '/revisions/0/content/estimate/lines': JSON.parse(
      JSON.stringify(quote.revisions[0]?.content.estimate.lines).replaceAll(
        '"status":"demonstration"',
        '"status":"approved"',
      ),
    ),
  })

describe('the import of a quote into finance', () => {
  const first = mixedAccepted()

  it('takes an accepted quote, with what to post', () => {
    const { outcome, state, entries } = imported(first)
    expect(outcome).toBe('imported')
    const { content, seal } = first.revisions[0] ?? expect.fail()
    expect(state).toEqual([
      { number: first.number, revision: 1, hash: seal?.hash, gross: content.totals.gross, events: 3 },
    ])
    expect(entries.length).toBeGreaterThan(content.estimate.lines.length)
  })

  it('posts nothing when the same quote comes again, also with more events', () => {
    const { state } = imported(first)
    const again = imported(first, state)
    expect(again).toEqual({ outcome: 'already-imported', state, entries: [], reverse: [] })
    const acknowledged = accepted(acknowledge(first, {}, at('2026-12-02')))
    expect(imported(acknowledged, state).outcome).toBe('already-imported')
  })

  it('tells an order number that was corrected since, though nothing is posted anew, and once', () => {
    const { state } = imported(first)
    const undone = accepted(undoAcceptance(first, { reason: 'Feil ordre' }, at('2026-12-02')))
    const details = { acceptedBy: 'Ola Nordmann', acceptedAt: '2026-12-02T12:00:00+01:00', orderNumber: 'PO-8' }
    const corrected = accepted(accept(undone, details, at('2026-12-02')))
    const update = imported(corrected, state)
    expect(update).toMatchObject({ outcome: 'updated', entries: [], reverse: [], acceptance: { orderNumber: 'PO-8' } })
    expect(update.state).toMatchObject([{ revision: 1, events: 5 }])
    expect(imported(corrected, update.state).outcome).toBe('already-imported')
    expect(imported(first, update.state)).toMatchObject({ outcome: 'already-imported', state: update.state })
  })

  it('tells of each delivery that was made since, for its instalment is to be invoiced then, and once', () => {
    const { state } = imported(first)
    const delivered = accepted(deliver(first, { delivery: '2027' }, at('2027-02-01')))
    const update = imported(delivered, state)
    const deliveries = [{ delivery: '2027', on: '2027-02-01' }]
    expect(update).toMatchObject({ outcome: 'updated', entries: [], reverse: [], deliveries })
    expect(imported(delivered, update.state).outcome).toBe('already-imported')
    const again = accepted(deliver(delivered, {}, at('2027-03-01')))
    expect(imported(again, update.state).deliveries).toEqual([{ delivery: '2027', on: '2027-03-01' }])
  })

  it('refuses the same number and revision with another hash, and says which it has', () => {
    const { state } = imported(first)
    const other = acceptedOf()
    const [issue] = refused(importQuote(other, mapping, state))
    expect(issue).toMatchObject({
      code: 'finance/other-hash',
      path: '',
      params: { number: first.number, revision: 1, known: state[0]?.hash, given: other.revisions[0]?.seal?.hash },
    })
  })

  it('takes a later revision, and refuses the earlier one from then on', () => {
    const second = revisedOf(first)
    const { state } = imported(first)
    const both = imported(second, state)
    expect(both.state.map(({ revision }) => revision)).toEqual([1, 2])
    expect(both).toMatchObject({ outcome: 'replaces', reverse: state })
    expect(both.state.map(({ reversed }) => reversed)).toEqual([true, undefined])
    expect(both.entries.length).toBeGreaterThan(1)
    expect(refused(importQuote(first, mapping, both.state))).toMatchObject([
      { code: 'finance/older-revision', path: '', params: { number: first.number, revision: 1, newest: 2 } },
    ])
    expect(imported(second, both.state).outcome).toBe('already-imported')
  })

  it('looks at no quote of another number', () => {
    const others = [
      { number: 'DEMO-2026-0002', revision: 9, hash: first.revisions[0]?.seal?.hash ?? '', gross: '1.00', events: 3 },
    ]
    const { outcome, state } = imported(first, others)
    expect(outcome).toBe('imported')
    expect(state.map(({ number }) => number)).toEqual(['DEMO-2026-0002', 'DEMO-2026-0001'])
  })

  it('posts no real quote to accounts that are made up', () => {
    const [issue] = refused(importQuote(realOf(first), mapping, []))
    expect(issue).toMatchObject({
      code: 'finance/demonstration-mapping',
      path: '',
      params: { mapping: mapping.id, number: '2026-0001' },
    })
    expect(accepted(importQuote(realOf(first), { ...mapping, status: 'approved' }, [])).outcome).toBe('imported')
  })

  it('refuses what is not accepted: a quote that was sent, or given up', () => {
    expect(codes(sentOf())).toEqual(['finance/not-accepted'])
    const cancelled = accepted(cancel(first, { reason: 'buyer-withdrew' }, at('2026-12-02')))
    expect(codes(cancelled)).toEqual(['finance/not-accepted'])
  })

  it('refuses a superseded revision whose successor is missing', () => {
    const { revisions, ...quote } = accepted(issuing(accepted(revise(issuedOf())), at('2026-11-24'), documents))
    expect(refused(importQuote({ ...quote, revisions: revisions.slice(0, 1) }, mapping, []))).toMatchObject([
      { code: 'quote/successor-missing', path: '/revisions/0/events/1', params: { revision: 1, rule: 'QR-69' } },
    ])
  })

  it('refuses what does not verify, and what the mapping lacks, and keeps its state', () => {
    expect(codes(JSON.parse(JSON.stringify(first).replace('999.99', '999.98')))).toContain('quote/content-changed')
    const lacking = { ...mapping, vat: [] }
    expect(codesOf(refused(importQuote(first, lacking, [])))).toContain('finance/no-vat')
  })
})

describe('what was imported and holds no longer', () => {
  const first = mixedAccepted()
  const { state } = imported(first)
  const undone = accepted(undoAcceptance(first, { reason: 'Feil kunde' }, at('2026-12-02')))
  const cancelled = accepted(cancel(first, { reason: 'buyer-withdrew' }, at('2026-12-02')))

  it.each([
    ['cancelled', cancelled],
    ['undone', undone],
  ])('is told as to be reversed, once: %s', (_, later) => {
    const result = imported(later, state)
    expect(result).toMatchObject({ outcome: 'reversed', reverse: state, entries: [] })
    expect(result.state).toEqual([{ ...state[0], events: 4, reversed: true }])
    expect(imported(later, result.state)).toEqual({
      outcome: 'already-reversed',
      state: result.state,
      entries: [],
      reverse: [],
    })
  })

  it('is not brought back by the file that was imported first', () => {
    expect(refused(importQuote(first, mapping, imported(undone, state).state))).toMatchObject([
      { code: 'finance/older-file', path: '', params: { number: first.number, revision: 1 } },
    ])
  })

  it('is imported again when it is accepted again, and an older file does not reverse it', () => {
    const details = { acceptedBy: 'Ola Nordmann', acceptedAt: '2026-12-03T12:00:00+01:00' }
    const again = accepted(accept(undone, details, at('2026-12-03', '12:30:00')))
    const result = imported(again, imported(undone, state).state)
    expect(result).toMatchObject({ outcome: 'imported', reverse: [], state: [{ revision: 1, events: 5 }] })
    expect(result.state[0]?.reversed).toBeUndefined()
    expect(codes(undone, result.state)).toEqual(['finance/older-file'])
  })

  it('is not reversed twice: undone first, then replaced', () => {
    const result = imported(revisedOf(first), imported(undone, state).state)
    expect(result).toMatchObject({ outcome: 'imported', reverse: [] })
    expect(result.state.map(({ revision, reversed }) => [revision, reversed])).toEqual([
      [1, true],
      [2, undefined],
    ])
  })

  it('is left alone in quotes of another number', () => {
    const others = [{ number: 'DEMO-2026-0002', revision: 1, hash: 'sha256:0', gross: '1.00', events: 3 }]
    expect(imported(cancelled, [...others, ...state])).toMatchObject({ reverse: state, state: [others[0], {}] })
  })

  it('is told from a forged earlier revision', () => {
    const known = state.map((each) => ({ ...each, hash: 'sha256:0' }))
    expect(codes(revisedOf(first), known)).toEqual(['finance/other-hash'])
  })
})
