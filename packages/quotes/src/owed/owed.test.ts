import { addAmounts, subtractAmounts } from '@anslag/pricing'
import { describe, expect, it } from 'vitest'
import { linesOf } from '../amounts/quote-line.ts'
import { plannedInvoices } from '../invoicing/invoices.ts'
import { adjust } from '../operations/adjust.ts'
import { changeOrder } from '../operations/change-order.ts'
import { setDetails, setVatReason } from '../operations/details.ts'
import { cancel, deliver, undoAcceptance } from '../operations/events.ts'
import { addFixedLine } from '../operations/fixed-lines.ts'
import type { Content } from '../quote/content.ts'
import type { Instalment } from '../quote/instalment.ts'
import type { Quote, Revision } from '../quote/quote.ts'
import { accepted } from '../testing/accepted.ts'
import { fixedLine } from '../testing/fixed-line.ts'
import { acceptedThenDelivered, happened } from '../testing/happened.ts'
import { agreed as agreedChange, base as baseOfChange } from '../testing/one-change.ts'
import {
  acceptedOf,
  at,
  documents,
  draftOf,
  issuedOf,
  officer,
  requestOf,
  sentOf,
  smallestDraft,
} from '../testing/sample.ts'
import { owedOf } from './owed.ts'

const now = '2026-12-02T12:00:00+01:00'

const lastOf = ({ revisions }: Quote): Revision => revisions.at(-1) ?? expect.fail()

const agreedOf = (draft: Quote): Quote => acceptedOf(sentOf(issuedOf(draft)))

const totals = (revision: Revision) => owedOf(revision, now)?.totals

const small = () => draftOf(requestOf('small'))

const reduced = (size: { readonly percent: string } | { readonly amount: string }, lines?: readonly string[]) =>
  accepted(
    adjust(small(), { id: 'a', kind: 'reduction', reason: 'Avtalt', by: officer, size, ...(lines && { lines }) }),
  )

/** Of a draft, once it is accepted and these were delivered. */
const after = (draft: Quote, ...deliveries: readonly string[]) =>
  totals({ content: lastOf(draft).content, events: acceptedThenDelivered(...deliveries) })

const { net: _net, ...course } = fixedLine('course', '1000.00')

describe('what is owed of an accepted quote', () => {
  it('is half of the work that is done where half was agreed, and what was agreed when all is delivered', () => {
    const quote = agreedOf(reduced({ percent: '50' }))
    expect(owedOf(lastOf(quote), now)).toEqual({
      stage: 'accepted',
      vatBreakdown: [{ category: 'S', rate: '25', taxable: '10013.00', vat: '2503.25' }],
      totals: { net: '10013.00', vat: '2503.25', gross: '12516.25' },
    })
    const made = accepted(deliver(quote, {}, at('2026-12-05')))
    const { net, vat, gross } = lastOf(made).content.totals
    expect(net).toBe('19481.50')
    expect(owedOf(lastOf(made), now)).toMatchObject({
      stage: 'delivered',
      deliveryId: '2027',
      totals: { net, vat, gross },
    })
  })

  it('has an adjustment of named lines with those alone', () => {
    expect(after(reduced({ percent: '50' }, ['delivery']))?.net).toBe('20026.00')
    expect(after(reduced({ percent: '50' }, ['coordination']))?.net).toBe('10013.00')
  })

  it('has adjustments in kroner as its invoices have them: with the first of their lines', () => {
    expect(after(reduced({ amount: '1000.00' }))?.net).toBe('19026.00')
    expect(after(reduced({ amount: '30000.00' }))?.net).toBe('0.00')
  })

  it('has a fixed line with its delivery, or with any where it names none', () => {
    const [of2028, ofNone] = [{ ...course, delivery: '2028' }, course].map((line) =>
      accepted(addFixedLine(draftOf(), line)),
    )
    const more = (draft: Quote = expect.fail(), ...deliveries: readonly string[]) =>
      subtractAmounts(after(draft, ...deliveries)?.net ?? '', after(draftOf(), ...deliveries)?.net ?? '')
    expect([more(of2028), more(of2028, '2027'), more(of2028, '2028')]).toEqual(['0.00', '0.00', '1000.00'])
    expect([more(ofNone), more(ofNone, '2027'), more(ofNone, '2028')]).toEqual(['0.00', '1000.00', '1000.00'])
  })

  it('has VAT per category as the quote has it', () => {
    const reason = { category: 'E', reason: 'Unntatt', legalReference: 'mval.', components: ['delivery'] } as const
    const content = lastOf(accepted(setVatReason(small(), reason, documents))).content
    const exempt = (...deliveries: readonly string[]) =>
      owedOf({ content, events: acceptedThenDelivered(...deliveries) }, now)?.vatBreakdown
    expect(exempt()?.map(({ category, taxable }) => [category, taxable])).toEqual([
      ['S', '20026.00'],
      ['E', '0.00'],
    ])
    expect(exempt('2027')).toEqual(content.vatBreakdown)
  })

  it('is what the invoices of the deliveries come to that were made, and no more of others than coordination', () => {
    const content = lastOf(draftOf()).content
    const [first] = plannedInvoices(content)
    expect(totals({ content, events: acceptedThenDelivered('2027') })).toEqual(first?.totals)
    const later = linesOf(content).filter(({ id }) => !id.endsWith('@2027'))
    expect(totals({ content, events: acceptedThenDelivered('2028') })?.net).toBe(
      addAmounts(later.map(({ net }) => net)),
    )
  })

  it('is nothing where nobody has accepted, or not any longer', () => {
    expect(owedOf(lastOf(sentOf()), now)).toBeUndefined()
    const undone = accepted(undoAcceptance(acceptedOf(), { reason: 'Feil' }, at('2026-12-02')))
    expect(owedOf(lastOf(undone), now)).toBeUndefined()
  })
})

describe('what is owed by instalments', () => {
  const contentWith = (instalments: readonly Instalment[]): Content =>
    lastOf(accepted(setDetails(small(), { instalments }))).content

  const events = acceptedThenDelivered()

  it('is also what was agreed to be paid by now, once its day has come', () => {
    const lines = linesOf(lastOf(small()).content).map(({ id }) => id)
    const content = contentWith([
      { id: 'start', when: { kind: 'day', day: '2026-12-24' }, lines: ['delivery'] },
      { id: 'rest', when: { kind: 'delivered' }, lines: lines.filter((id) => id !== 'delivery') },
    ])
    const delivery = linesOf(content).find(({ id }) => id === 'delivery')?.net ?? expect.fail()
    const owed = (day: string) => owedOf({ content, events }, `${day}T12:00:00+01:00`)?.totals.net
    expect(owed('2026-12-23')).toBe('20026.00')
    expect(owed('2026-12-24')).toBe(addAmounts(['20026.00', delivery]))
    const cancelled = [...events, ...happened({ kind: 'cancelled', reason: 'mistake' })]
    expect(owedOf({ content, events: cancelled }, '2026-12-24T12:00:00+01:00')?.totals.net).toBe('20026.00')
  })

  it('is at least the parts of the sum that are due', () => {
    const parts = (net: string) =>
      contentWith([
        { id: 'start', when: { kind: 'accepted' }, net },
        { id: 'rest', when: { kind: 'delivered', delivery: '2027' } },
      ])
    expect(totals({ content: parts('10000.00'), events })?.net).toBe('20026.00')
    expect(totals({ content: parts('30000.00'), events })).toEqual({
      net: '30000.00',
      vat: '7500.00',
      gross: '37500.00',
    })
    expect(totals({ content: parts('30000.00'), events: acceptedThenDelivered('2027') })?.net).toBe('38963.00')
  })
})

describe('what is owed of a change', () => {
  it('is what it adds to what was agreed: nothing at acceptance but more coordination, all of it when it is delivered', () => {
    const change = lastOf(agreedChange)
    const { before } = change.content.change ?? expect.fail()
    const coordination = (lines: readonly { readonly id: string; readonly net: string }[]) =>
      lines.find(({ id }) => id === 'coordination')?.net ?? expect.fail()
    const more = subtractAmounts(coordination(change.content.estimate.lines), coordination(before.lines))
    expect(totals(change)?.net).toBe(more)
    const made = accepted(deliver(agreedChange, {}, at('2026-12-05')))
    const { net, vat, gross } = change.content.totals
    expect(totals(lastOf(made))).toEqual({ net, vat, gross })
    expect(totals(lastOf(baseOfChange))?.net).toBe('20026.00')
  })

  it('that takes away is a credit, of what the quote would be owed for by then', () => {
    const draft = accepted(changeOrder(acceptedOf(), { request: requestOf('small'), ...documents, reason: 'Avtalt' }))
    const { content } = lastOf(draft)
    const owed = (...deliveries: readonly string[]) => after(draft, ...deliveries)
    expect(content.totals.net).toMatch(/^-/)
    expect(Number(owed()?.net)).toBeGreaterThan(Number(content.totals.net))
    expect(Number(owed()?.net)).toBeLessThanOrEqual(0)
    const { net, vat, gross } = content.totals
    expect(owed('2027')).toEqual({ net, vat, gross })
  })
})

it('What is owed of a cancelled quote is what was owed when it was cancelled', () => {
  const quote = agreedOf(smallestDraft())
  const cancelled = accepted(cancel(quote, { reason: 'mistake' }, at('2026-12-03')))
  expect(totals(lastOf(cancelled))).toEqual(totals(lastOf(quote)))
})
