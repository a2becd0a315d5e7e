import { bundledBooks } from '@anslag/price-lists'
import { describe, expect, it } from 'vitest'
import type { Quote } from '../quote/quote.ts'
import { accepted } from '../testing/accepted.ts'
import { acceptedOf, at, details, documents, draftOf, issuedOf, officer, requestOf, sentOf } from '../testing/sample.ts'
import { pricedBook } from './priced-book.ts'
import { quoteOperations } from './quote-operations.ts'
import { removalOf } from './removing.ts'

const entry = (day: string) => ({ ...documents, ...at(day) })

const kindsOf = ({ events }: { readonly events: readonly { revision: number; event: { kind: string } }[] }) =>
  events.map(({ revision, event }) => [revision, event.kind])

describe('what an operation appended', () => {
  it('is the revision of a draft that was made, with no event', () => {
    const made = accepted(
      quoteOperations.draft(
        { details, request: requestOf('small'), fixedLines: [], vatReasons: [] },
        entry('2026-11-22'),
      ),
    )
    expect(made.revision).toEqual(made.quote.revisions[0])
    expect(made.events).toEqual([])
  })

  it('is the sealed revision of one that is issued, its event, and the end of the one before', () => {
    const second = accepted(quoteOperations.revise(issuedOf(), {}, at('2026-11-24')))
    expect(second.revision?.content.revision).toBe(2)
    const made = accepted(quoteOperations.issue(second.quote, {}, entry('2026-11-25')))
    expect(made.revision?.seal).toEqual(made.quote.revisions[1]?.seal)
    expect(kindsOf(made)).toEqual([
      [1, 'superseded'],
      [2, 'issued'],
    ])
  })

  it('is an event alone where a revision stays as it was sealed', () => {
    const made = accepted(quoteOperations.undo(acceptedOf(), { reason: 'Feil' }, at('2026-12-02')))
    expect(made).not.toHaveProperty('revision')
    expect(kindsOf(made)).toEqual([[1, 'acceptance-undone']])
    expect(made.quote.revisions[0]?.events.at(-1)).toEqual(made.events[0]?.event)
  })

  it('is an event for each deadline', () => {
    const { quote } = accepted(quoteOperations.deliver(acceptedOf(), { delivery: '2027' }, at('2026-12-02')))
    const later = { delivery: '2027', reason: 'Avtalt', until: '2027-12-31' } as const
    const deadlines = [
      { ...later, deadline: 'download' },
      { ...later, deadline: 'deletion' },
    ] as const
    expect(accepted(quoteOperations.extend(quote, { deadlines }, at('2026-12-03'))).events).toHaveLength(2)
  })

  it('is nothing where a draft is thrown away', () => {
    const { quote } = accepted(quoteOperations.revise(sentOf(), {}, at('2026-11-24')))
    expect(accepted(quoteOperations.discard(quote, {}, at('2026-11-24')))).toMatchObject({ events: [], warnings: [] })
    expect(accepted(quoteOperations.discard(quote, {}, at('2026-11-24')))).not.toHaveProperty('revision')
  })
})

describe('who and when', () => {
  it('come from the entry, not from what is asked', () => {
    const taken = { kind: 'norm', tariff: 'delivery.base', value: '5', reason: 'Avtalt' } as const
    const { quote } = accepted(quoteOperations.assume(draftOf(), taken, entry('2026-11-24')))
    expect(quote.revisions[0]?.content.assumptions).toMatchObject([{ by: officer, on: '2026-11-24', reason: 'Avtalt' }])
    expect(removalOf(quote, 'delivery.base')).toEqual({ kind: 'assumption', place: 0 })
  })
})

describe('a draft that is priced anew', () => {
  it('is priced for the request that is given, else for its own', () => {
    const request = requestOf('small')
    const requestIn = ({ quote }: { readonly quote: Quote }) => quote.revisions[0]?.content.estimate.request
    expect(requestIn(accepted(quoteOperations.reprice(draftOf(), { request }, entry('2026-11-22'))))).toEqual(request)
    expect(requestIn(accepted(quoteOperations.reprice(draftOf(), {}, entry('2026-11-22'))))).toEqual(
      requestOf('typical'),
    )
  })
})

describe('a charge without an id', () => {
  it('has the first that is free', () => {
    const charge = { kind: 'charge', reason: 'Haster', size: { amount: '500.00' } } as const
    const now = { ...at('2026-11-24'), vatTable: documents.book.vatTable }
    const first = accepted(quoteOperations.adjust(draftOf(), charge, now))
    const second = accepted(quoteOperations.adjust(first.quote, charge, now))
    expect(second.quote.revisions[0]?.content.adjustments.map(({ id }) => id)).toEqual(['charge-1', 'charge-2'])
    expect(removalOf(second.quote, 'charge-1')).toEqual({ kind: 'adjustment', id: 'charge-1' })
    expect(removalOf(second.quote, 'E')).toEqual({ kind: 'vat-reason', category: 'E' })
    expect(removalOf(second.quote, 'fixed:course')).toEqual({ kind: 'fixed-line', id: 'fixed:course' })
  })

  it('is told of when the VAT table has no such rate', () => {
    const odd = { kind: 'charge', reason: 'x', size: { amount: '1.00' }, vat: { category: 'S', rate: '12.5' } } as const
    const now = { ...at('2026-11-24'), vatTable: documents.book.vatTable }
    expect(accepted(quoteOperations.adjust(draftOf(), odd, now)).warnings).toMatchObject([
      { code: 'quote/unknown-vat-rate' },
    ])
  })
})

describe('the book that a quote was priced with', () => {
  it('is the one with its list in its revision, or none', () => {
    const content = draftOf().revisions[0]?.content ?? expect.fail()
    expect(pricedBook(content, bundledBooks())?.list.digest).toBe(content.estimate.priceList.digest)
    expect(pricedBook(content, { ...bundledBooks(), lists: [] })).toBeUndefined()
  })
})
