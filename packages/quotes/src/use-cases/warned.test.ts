import { describe, expect, it } from 'vitest'
import type { Content } from '../quote/content.ts'
import type { Quote } from '../quote/quote.ts'
import { accepted, codesOf } from '../testing/accepted.ts'
import { richDraft } from '../testing/rich-quote.ts'
import { acceptedOf, at, details, documents, draftOf, issuedOf, requestOf } from '../testing/sample.ts'
import { deliveryWarnings } from './delivery-warnings.ts'
import { pricedBook } from './priced-book.ts'
import { quoteOperations } from './quote-operations.ts'
import { movedPercentages, referenceWarnings, warningsOn } from './warnings-on.ts'

const { deliver, edit, removeDecision, reprice, send } = quoteOperations

const entry = { ...documents, ...at('2026-11-24') }

const contentOf = (quote: Quote): Content => quote.revisions.at(-1)?.content ?? expect.fail()

/** A quote with its last content in another way. */
const withContent = (quote: Quote, changed: Partial<Content>): Quote => ({
  ...quote,
  revisions: quote.revisions.map((revision) => ({ ...revision, content: { ...revision.content, ...changed } })),
})

const none = { ...draftOf(), revisions: [] }

describe('the book that a quote was priced with', () => {
  const { list } = documents.book
  const named = (id: string, revision: number) => ({ ...list, document: { ...list.document, id, revision } })
  const { id, revision } = list.document

  it('is that of its list and its revision, and none other', () => {
    const others = [named(id, revision + 1), named('another', revision)]
    const books = (lists: readonly (typeof list)[]) => ({ ...documents.book, lists })
    expect(pricedBook(contentOf(draftOf()), books([...others, list]))?.list).toBe(list)
    expect(pricedBook(contentOf(draftOf()), books(others))).toBeUndefined()
  })
})

describe('a percentage', () => {
  const rich = richDraft()
  const [percentage = expect.fail(), charge = expect.fail()] = contentOf(rich).adjustments
  const { share: _share, ...plain } = percentage
  const moved = (before: readonly object[], after: readonly object[]) => {
    const of = (adjustments: readonly object[]) => withContent(rich, JSON.parse(JSON.stringify({ adjustments })))
    return movedPercentages(of(before), of(after)).map(({ path, params }) => [path, params])
  }

  it('is told of where what it comes to has moved, and it has not', () => {
    const after = { ...plain, amount: '1.00' }
    const { id, percent, amount } = plain
    expect(moved([plain], [after])).toEqual([['/adjustments', { id, percent, before: amount, after: '1.00' }]])
    expect(moved([plain], [plain])).toEqual([])
    expect(moved([plain], [{ ...after, percent: '1' }])).toEqual([])
    expect(moved([], [after])).toEqual([])
    expect(moved([charge], [{ ...charge, amount: '1.00' }])).toEqual([])
    expect(movedPercentages(rich, none)).toEqual([])
  })

  it('is told of when an assumption is taken back that it followed', () => {
    const made = accepted(removeDecision(rich, { kind: 'assumption', place: 0 }, entry))
    expect(codesOf(made.warnings)).toEqual(['quote/percentage-moved'])
  })
})

describe('what is worth knowing', () => {
  it('of a draft on another day is that its list does not apply', () => {
    expect(codesOf(warningsOn('2026-11-22', draftOf(), documents.book.vatTable))).toEqual([])
    expect(codesOf(warningsOn('2099-01-01', draftOf(), documents.book.vatTable))).not.toEqual([])
  })

  it('of another buyer is what the old one had given', () => {
    const buyer = {
      ...details.buyer,
      name: 'Universitetet i Bergen',
      organisationNumber: '874789542',
      electronicAddress: { scheme: '0192', id: '874789542' },
    }
    const made = accepted(edit(draftOf(), { details: { buyer } }, entry))
    expect(codesOf(made.warnings)).toContain('quote/references-not-carried')
    expect(referenceWarnings(undefined, made.quote)).toEqual([])
    expect(referenceWarnings(contentOf(draftOf()), none)).toEqual([])
  })

  it('of a quote that is sent is nothing', () => {
    expect(accepted(send(issuedOf(), {}, at('2026-11-24'))).warnings).toEqual([])
  })
})

describe('an operation that prices', () => {
  it('is not done without a book', () => {
    const without = JSON.parse(JSON.stringify({ ...at('2026-11-24'), day: '2026-11-24', book: {} }))
    expect(() => edit(draftOf(), { details: {} }, without)).toThrow('book.list')
    expect(() => reprice(draftOf(), {}, without)).toThrow('book.list')
  })
})

describe('a delivery', () => {
  const on = at('2027-02-01')
  const warned = (quote: Quote, of: Parameters<typeof deliver>[1]) =>
    accepted(deliver(quote, of, on)).warnings.map(({ code, path, params }) => [code, path, params])

  it('awaits the data that it receives, where SSB links them', () => {
    expect(warned(acceptedOf(), { delivery: '2028' })).toEqual([])
    expect(warned(acceptedOf(), { delivery: '2027' })).toEqual([
      ['quote/delivered-before-data', '', { sources: ['egne-data'] }],
    ])
  })

  it('of which nobody said anything awaits all, and can be made again', () => {
    const { deliveries: _deliveries, ...typical } = requestOf('typical')
    const { sources: _sources, ...alone } = typical
    const before = acceptedOf()
    const made = (request: object, ...events: readonly object[]): Quote => {
      const { estimate } = contentOf(before)
      const revisions = before.revisions.map((revision) => ({
        ...revision,
        content: { ...revision.content, estimate: { ...estimate, request } },
        events: [...revision.events, ...events],
      }))
      return JSON.parse(JSON.stringify({ ...before, revisions }))
    }
    const event = { kind: 'delivered', at: on.at, by: on.by }
    const told = (...of: Parameters<typeof made>) =>
      deliveryWarnings(made(...of), before).map(({ code, path, params }) => [code, path, params])
    const missing = ['quote/delivered-before-data', '', { sources: ['egne-data'] }]
    expect(told(typical, event)).toEqual([missing])
    const again = ['quote/delivered-again', '', { delivery: '' }]
    expect(told(alone, event, event)).toEqual([again, again])
    const [downloadUntil, deleteBy] = ['2037-08-01', '2099-01-01']
    expect(told(alone, { ...event, downloadUntil, deleteBy })).toEqual([
      ['quote/long-download', '', { until: downloadUntil, months: 12 }],
      ['quote/long-keeping', '', { until: deleteBy, years: 20 }],
    ])
    expect(deliveryWarnings(none, none)).toEqual([])
  })
})
