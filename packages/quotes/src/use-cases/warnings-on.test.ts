import { describe, expect, it } from 'vitest'
import { enterChange } from '../operations/enter-change.ts'
import { accepted, codesOf } from '../testing/accepted.ts'
import { changeQuote, richQuote } from '../testing/rich-quote.ts'
import { acceptedOf, at, type details, documents, draftOf, issuedOf, requestOf, sentOf } from '../testing/sample.ts'
import { quoteOperations } from './quote-operations.ts'
import {
  acceptanceWarnings,
  baseReminder,
  draftWarnings,
  lostWarnings,
  remarksIn,
  vatRateWarnings,
} from './warnings-on.ts'

const { accept, issue, send } = quoteOperations

describe('what happens to a quote for a change', () => {
  const change = changeQuote()

  it('is to be entered in its base, and nothing of any other quote', () => {
    expect(baseReminder(change)).toMatchObject([
      { code: 'quote/enter-in-base', path: '', params: { number: 'DEMO-2026-0001' } },
    ])
    expect(baseReminder(issuedOf())).toEqual([])
    expect(baseReminder(draftOf())).toEqual([])
  })

  it('is so when it is accepted, withdrawn or declined', () => {
    const base = accepted(enterChange(richQuote(), change, at('2027-03-01')))
    const { quote } = accepted(send(change, {}, at('2027-03-01')))
    const acceptance = { acceptedBy: 'Ola', acceptedAt: '2027-03-02T09:00:00+01:00', base }
    for (const result of [
      accept(quote, acceptance, at('2027-03-02')),
      quoteOperations.withdraw(quote, { reason: 'mistake' }, at('2027-03-02')),
      quoteOperations.decline(quote, { reason: 'price' }, at('2027-03-02')),
    ])
      expect(codesOf(accepted(result).warnings)).toContain('quote/enter-in-base')
  })
})

describe('an acceptance', () => {
  const taken = (invoice: typeof details.invoice, given: object) => {
    const sent = sentOf(issuedOf(draftOf(requestOf('small'), { invoice })))
    const acceptance = { acceptedBy: 'Ola', acceptedAt: '2026-12-01T09:00:00+01:00', ...given }
    return codesOf(accepted(accept(sent, acceptance, at('2026-12-01'))).warnings)
  }

  it('is told of where neither it nor the quote has a reference for the invoice', () => {
    expect(taken({}, {})).toEqual(['quote/no-buyer-reference'])
    expect(taken({}, { customerReference: 'SV-2231' })).toEqual([])
    expect(taken({}, { orderNumber: 'PO-1' })).toEqual([])
    expect(taken({ buyerReference: 'SV-2231' }, {})).toEqual([])
  })

  it('that is none yet has nothing to be told of', () => {
    expect(acceptanceWarnings(draftOf())).toEqual([])
    expect(acceptanceWarnings(issuedOf())).toEqual([])
  })
})

describe('a quote without a revision', () => {
  it('has nothing to be told of', () => {
    const none = { ...draftOf(), revisions: [] }
    const before = acceptedOf().revisions[0]?.content
    expect([
      vatRateWarnings(none, documents.book.vatTable),
      draftWarnings(none, documents),
      remarksIn(none),
      lostWarnings(before, none),
      lostWarnings(undefined, draftOf()),
    ]).toEqual([[], [], [], [], []])
    expect(issue(none, { number: 'DEMO-2026-0001' }, { ...documents, ...at('2026-11-23') }).ok).toBe(false)
  })
})
