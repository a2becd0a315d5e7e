import { norwegianVat } from '@anslag/price-lists'
import { daysAfter, readVatTable } from '@anslag/pricing'
import { describe, expect, it } from 'vitest'
import type { Content } from './quote/content.ts'
import type { DeliveryTerms } from './quote/terms.ts'
import { accepted } from './testing/accepted.ts'
import { at, documents, draftOf, issuedOf, sentOf } from './testing/sample.ts'
import { quoteOperations } from './use-cases/quote-operations.ts'
import { invoiceWarnings, warningsOf } from './warnings.ts'

const [{ content } = expect.fail()] = draftOf().revisions

const { day } = documents

const statute = { category: 'S', source: 'vat-handbook-rate', place: '§ 5-1' } as const

/** The VAT table, but with a standard rate of 26 per cent from a day on. */
const changingOn = (validFrom: string) => {
  const table = accepted(readVatTable(norwegianVat)).document
  const rates = [
    { ...statute, rate: '25', validFrom: '2005-01-01', validTo: daysAfter(validFrom, -1) },
    { ...statute, rate: '26', validFrom },
  ]
  return accepted(readVatTable({ ...table, rates: [...table.rates.filter(({ rate }) => rate !== '25'), ...rates] }))
}

/** The draft with other deliveries, each on a day or on none that was said, and another time that they are said to take. */
const expecting = (deliveries: readonly (string | undefined)[], estimate?: DeliveryTerms['estimate']): Content => {
  const ordered = deliveries.map((expectedOn, index) => ({
    id: `n${index}`,
    ...(expectedOn === undefined ? {} : { expectedOn }),
  }))
  const request = { ...content.estimate.request, deliveries: ordered }
  const delivery = estimate === undefined ? {} : { estimate }
  return { ...content, estimate: { ...content.estimate, request }, delivery }
}

const takes = (unit: 'day' | 'week', atMost: number) =>
  ({ unit, atLeast: 1, atMost, countsFrom: ['accepted'] }) as const

describe('warnings about a draft', () => {
  it('tell of every later VAT rate where time counts from data of others, which nobody knows when come', () => {
    const waiting = { unit: 'day', atLeast: 1, atMost: 2, countsFrom: ['accepted', 'third-party-received'] } as const
    const found = warningsOf(expecting(['2026-12-01'], waiting), { day, vatTable: changingOn('2028-01-01') })
    expect(found.map(({ params }) => params)).toEqual([{ category: 'S', rate: '26', from: '2028-01-01' }])
  })

  it('tell of no VAT rate that what is delivered later is already priced at', () => {
    const draft = expecting(['2026-12-01', '2027-03-01'])
    const priced = {
      ...draft,
      vatBreakdown: [...draft.vatBreakdown, ...draft.vatBreakdown.map((each) => ({ ...each, rate: '26' }))],
    }
    const table = { day, vatTable: changingOn('2027-01-01') }
    expect(warningsOf(draft, table)).toHaveLength(1)
    expect(warningsOf(priced, table)).toEqual([])
    const open = { ...priced, estimate: expecting(['2027-03-01', undefined], takes('week', 30)).estimate }
    expect(warningsOf(open, table)).toHaveLength(1)
  })

  it('tell of a price of more than a year ago: issued in 2099, say', () => {
    const on = (later: string) =>
      warningsOf(content, { day: later, vatTable: documents.book.vatTable }).filter(
        ({ code }) => code === 'quote/priced-long-ago',
      )
    expect(on('2027-11-22')).toEqual([])
    expect(on('2027-11-23')).toMatchObject([{ params: { on: '2026-11-22', day: '2027-11-23', months: 12 } }])
    expect(on('2099-11-23')).toHaveLength(1)
  })

  it('are none today', () => {
    expect(warningsOf(content, { day, vatTable: documents.book.vatTable })).toEqual([])
  })

  it.each([
    ['the day of a delivery', expecting(['2027-03-01']), '2027-03-01'],
    ['the last of several deliveries', expecting(['2027-03-01', undefined, '2026-12-20']), '2027-03-01'],
    // Issued on 22 November and open for 14 days: 6 December.
    ['so many days after the last on which it can be accepted', expecting([], takes('day', 10)), '2026-12-16'],
    ['so many weeks after it', expecting([undefined], takes('week', 3)), '2026-12-27'],
    ['the time it takes where that is later than the days', expecting(['2026-12-26'], takes('week', 3)), '2026-12-27'],
    ['the days where they are later', expecting(['2026-12-28'], takes('week', 3)), '2026-12-28'],
  ])('tell of a VAT rate that changes up to %s, and of none after it', (_, draft, until) => {
    expect(warningsOf(draft, { day, vatTable: changingOn(until) })).toEqual([
      {
        code: 'quote/vat-change-pending',
        path: '/vatBreakdown',
        severity: 'warn',
        params: { category: 'S', rate: '26', from: until, until },
      },
    ])
    expect(warningsOf(draft, { day, vatTable: changingOn(daysAfter(until, 1)) })).toEqual([])
  })

  it('tell of any later rate where nobody said when anything is delivered', () => {
    const { deliveries: _deliveries, ...request } = content.estimate.request
    const open = { ...expecting([]), estimate: { ...content.estimate, request } }
    for (const draft of [expecting([]), open])
      expect(warningsOf(draft, { day, vatTable: changingOn('2099-01-01') })).toMatchObject([
        { params: { category: 'S', rate: '26', from: '2099-01-01' } },
      ])
    expect(warningsOf(open, { day, vatTable: changingOn('2099-01-01') })[0]?.params).not.toHaveProperty('until')
  })

  it('say nothing of a rate that counts already, nor of a category without lines', () => {
    expect(warningsOf(expecting([]), { day, vatTable: changingOn(day) })).toEqual([])
    const exempt = content.vatBreakdown.map((group) => ({ ...group, category: 'E' as const }))
    const without = { ...expecting([]), vatBreakdown: exempt }
    expect(warningsOf(without, { day, vatTable: changingOn('2027-01-01') })).toEqual([])
  })

  it('tell of a list that does not apply on the day: before its first, or after its last', () => {
    const on = (of: Partial<Content['list']>) =>
      warningsOf({ ...content, list: { ...content.list, ...of } }, { day, vatTable: documents.book.vatTable }).map(
        ({ path, params }) => [path, params],
      )
    expect(on({ validFrom: day, validTo: day })).toEqual([])
    const [tomorrow, yesterday] = [daysAfter(day, 1), daysAfter(day, -1)]
    expect(on({ validFrom: tomorrow })).toEqual([['/list', { day, from: tomorrow, to: '' }]])
    const past = { validFrom: yesterday, validTo: yesterday }
    expect(on(past)).toEqual([['/list', { day, from: yesterday, to: yesterday }]])
  })
})

describe('warnings about the invoice', () => {
  const codes = (changed: Partial<Content>) => invoiceWarnings({ ...content, ...changed }).map(({ code }) => code)

  it('tell that there is neither a reference nor an order number of the buyer', () => {
    expect(codes({ invoice: {} })).toEqual(['quote/no-buyer-reference'])
    expect(codes({ invoice: { orderNumber: 'PO-1' } })).toEqual([])
    expect(codes({ invoice: { buyerReference: 'SV' } })).toEqual([])
  })

  it('tell that whoever receives it has no electronic address', () => {
    const { electronicAddress: _address, ...buyer } = content.buyer
    expect(codes({ buyer })).toEqual(['quote/no-electronic-address'])
    expect(codes({ buyer, invoice: { ...content.invoice, recipient: content.seller } })).toEqual([])
    expect(codes({ invoice: { ...content.invoice, recipient: buyer } })).toEqual(['quote/no-electronic-address'])
  })

  it('are told again at acceptance, unless the customer brought a reference', () => {
    const sent = sentOf(issuedOf(draftOf(undefined, { invoice: {} })))
    const by = { acceptedBy: 'Ola', acceptedAt: '2026-12-01T09:15:00+01:00' }
    const warned = (given: object) =>
      accepted(quoteOperations.accept(sent, { ...by, ...given }, at('2026-12-01'))).warnings.map(({ code }) => code)
    expect(warned({})).toEqual(['quote/no-buyer-reference'])
    expect(warned({ orderNumber: 'PO-1' })).toEqual([])
  })
})
