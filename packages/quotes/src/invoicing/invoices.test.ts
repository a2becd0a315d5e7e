import { addAmounts, amountOf } from '@anslag/pricing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linesOf } from '../amounts/quote-line.ts'
import { recalculated } from '../amounts/recalculated.ts'
import { adjust } from '../operations/adjust.ts'
import { changeOrder } from '../operations/change-order.ts'
import { setDetails, setVatReason } from '../operations/details.ts'
import { addFixedLine } from '../operations/fixed-lines.ts'
import { issueQuote } from '../operations/issue.ts'
import type { Content } from '../quote/content.ts'
import type { Instalment } from '../quote/instalment.ts'
import type { Quote } from '../quote/quote.ts'
import { accepted, codesOf, refused } from '../testing/accepted.ts'
import { arbitraryRecalculated } from '../testing/arbitrary-content.ts'
import { acceptedOf, at, documents, draftOf, officer, requestOf, smallestRequest } from '../testing/sample.ts'
import { instalmentsOf } from './instalments.ts'
import { plannedInvoices } from './invoices.ts'

const contentOf = ({ revisions }: Quote): Content => revisions.at(-1)?.content ?? expect.fail()

const typical = contentOf(draftOf())

const ids = (content: Content) => linesOf(content).map(({ id }) => id)

const course = {
  id: 'fixed:course',
  text: { nb: 'Kurs', nn: 'Kurs', en: 'Course' },
  quantity: '1',
  unitCode: 'LS',
  unitPrice: '1000.00',
  vatCategory: 'S',
  vatRate: '25',
  reason: 'Avtalt',
  by: officer,
} as const

describe('instalments', () => {
  it('are one for each delivery, with what is done once in the first', () => {
    expect(instalmentsOf(typical).map(({ id, when }) => [id, when])).toEqual([
      ['2027', { kind: 'delivered', delivery: '2027' }],
      ['2028', { kind: 'delivered', delivery: '2028' }],
    ])
    const [first, second] = instalmentsOf(typical).map(({ lines }) => lines)
    expect(second?.every((id) => id.endsWith('@2028'))).toBe(true)
    expect(first).toContain('coordination')
    expect([...(first ?? []), ...(second ?? [])].toSorted()).toEqual(ids(typical).toSorted())
  })

  it('have a fixed line with its delivery, else with the first', () => {
    const of = (delivery?: string) =>
      instalmentsOf(contentOf(accepted(addFixedLine(draftOf(), { ...course, ...(delivery && { delivery }) }))))
    expect(of('2028')[1]?.lines).toContain('fixed:course')
    expect(of()[0]?.lines).toContain('fixed:course')
  })

  it('are one where no delivery was ordered, or none was asked about', () => {
    const { deliveries: _deliveries, ...request } = smallestRequest
    for (const ordered of [{ ...request, deliveries: [] }, request]) {
      const content = contentOf(draftOf(ordered))
      expect(instalmentsOf(content)).toEqual([{ id: 'all', when: { kind: 'delivered' }, lines: ids(content) }])
    }
  })

  it('are none for a delivery that no line belongs to', () => {
    const { estimate, ...others } = contentOf(accepted(addFixedLine(draftOf(), { ...course, delivery: '2028' })))
    expect(instalmentsOf({ ...others, estimate: { ...estimate, lines: [] } })).toEqual([
      { id: '2028', when: { kind: 'delivered', delivery: '2028' }, lines: ['fixed:course'] },
    ])
  })

  it('are what the officer said, each line in one of them before the quote is issued', () => {
    const own: readonly Instalment[] = [{ id: 'start', when: { kind: 'accepted' }, lines: ['coordination'] }]
    const draft = accepted(setDetails(draftOf(), { instalments: own }))
    expect(instalmentsOf(contentOf(draft))).toEqual(own)
    expect(codesOf(refused(issueQuote(draft, { number: 'DEMO-2026-0001' }, at('2026-11-23'), documents)))).toContain(
      'quote/instalment-lines',
    )
    const rest = ids(typical).filter((id) => id !== 'coordination')
    const namesakes = [...own, { id: 'start', when: { kind: 'day', day: '2027-05-01' }, lines: rest } as const]
    const alike = accepted(setDetails(draftOf(), { instalments: namesakes }))
    expect(refused(issueQuote(alike, { number: 'DEMO-2026-0001' }, at('2026-11-23'), documents))).toMatchObject([
      {
        code: 'quote/repeated-id',
        path: '/revisions/0/content/instalments/1/id',
        params: { id: 'start', rule: 'QR-84' },
      },
    ])
    const both = [...own, { id: 'rest', when: { kind: 'day', day: '2027-05-01' }, lines: rest } as const]
    expect(
      issueQuote(
        accepted(setDetails(draftOf(), { instalments: both })),
        { number: 'DEMO-2026-0001' },
        at('2026-11-23'),
        documents,
      ).ok,
    ).toBe(true)
  })

  it('of a change are one: credited when it is accepted, else with the last delivery', () => {
    const order = { ...documents, reason: 'Avtalt' }
    const less = contentOf(accepted(changeOrder(acceptedOf(), { ...order, request: requestOf('small') })))
    expect(plannedInvoices(less)).toMatchObject([
      { instalment: { id: 'change', when: { kind: 'accepted' } }, document: 'credit-note' },
    ])
    const same = contentOf(accepted(changeOrder(acceptedOf(), { ...order, request: requestOf('typical') })))
    expect(plannedInvoices(same)).toMatchObject([
      { instalment: { when: { kind: 'delivered', delivery: '2028' } }, document: 'invoice' },
    ])
    const one = contentOf(
      accepted(
        changeOrder(acceptedOf(), { ...order, request: { ...requestOf('typical'), deliveries: [{ id: 'all' }] } }),
      ),
    )
    const credited = { ...one, totals: { ...one.totals, net: '0.00' } }
    expect(instalmentsOf(credited)).toMatchObject([{ when: { kind: 'delivered', delivery: 'all' } }])
  })
})

describe('invoices', () => {
  const vat = { category: 'S', rate: '25' } as const
  const reduced = contentOf(
    accepted(
      adjust(draftOf(), { id: 'a', kind: 'reduction', reason: 'x', by: officer, size: { amount: '45000.00' }, vat }),
    ),
  )

  it('take a reduction in kroner from the first, as far as its lines cost', () => {
    const [first, second] = plannedInvoices(reduced)
    const cost = addAmounts((first?.lines ?? []).map(({ net }) => net))
    expect(first?.adjustments[0]?.amount).toBe(Number(cost) < 45_000 ? cost : '45000.00')
    const all = [first, second].flatMap((each) => each?.adjustments.map(({ amount }) => amount) ?? [])
    expect(addAmounts(all)).toBe('45000.00')
  })

  it('of several VAT categories have each its own VAT', () => {
    const reason = { category: 'E', reason: 'x', legalReference: 'y', components: ['delivery'] } as const
    const mixed = contentOf(accepted(setVatReason(draftOf(), reason, documents)))
    expect(plannedInvoices(mixed).map(({ vatBreakdown }) => vatBreakdown.map(({ category }) => category))).toEqual([
      ['S', 'E'],
      ['S', 'E'],
    ])
  })

  it('have no VAT of a category or rate that nothing in them has', () => {
    const lines = [
      { ...course, id: 'fixed:a', net: '100.00' },
      { ...course, id: 'fixed:b', net: '100.00', vatRate: '15' },
      { ...course, id: 'fixed:c', net: '100.00', vatCategory: 'E', vatRate: '0' },
    ] as const
    const { estimate, ...others } = typical
    const instalments = lines.map(({ id }): Instalment => ({ id, when: { kind: 'accepted' }, lines: [id] }))
    const content = recalculated({ ...others, estimate: { ...estimate, lines: [] }, fixedLines: lines, instalments })
    expect(plannedInvoices(content).map(({ vatBreakdown }) => vatBreakdown)).toEqual([
      [{ category: 'S', rate: '25', taxable: '100.00', vat: '25.00' }],
      [{ category: 'S', rate: '15', taxable: '100.00', vat: '15.00' }],
      [{ category: 'E', rate: '0', taxable: '100.00', vat: '0.00' }],
    ])
  })

  it('add up to the quote, to the øre, whatever is divided how', () => {
    const contents = arbitraryRecalculated(typical, (line) => amountOf(line.quantity, line.unitPrice))
    fc.assert(
      fc.property(contents, fc.array(fc.nat(3), { minLength: 60, maxLength: 60 }), (content, places) => {
        const parts = [0, 1, 2, 3].map((part) => ids(content).filter((_, index) => places[index % 60] === part))
        const instalments = parts.flatMap((lines, index): readonly Instalment[] =>
          lines.length === 0 ? [] : [{ id: `n${index}`, when: { kind: 'accepted' }, lines }],
        )
        const invoices = plannedInvoices({ ...content, instalments })
        const sum = (of: (each: (typeof invoices)[number]) => readonly string[]) => addAmounts(invoices.flatMap(of))
        const { lines, net, vat: total } = content.totals
        expect(sum((each) => each.lines.map((line) => line.net))).toBe(lines)
        expect(sum(({ vatBreakdown }) => vatBreakdown.map(({ taxable }) => taxable))).toBe(net)
        expect(sum(({ vatBreakdown }) => vatBreakdown.map((group) => group.vat))).toBe(total)
        for (const { id, amount } of content.adjustments)
          expect(sum((each) => each.adjustments.filter((part) => part.id === id).map((part) => part.amount))).toBe(
            amount,
          )
      }),
      { numRuns: 50 },
    )
  })
})
