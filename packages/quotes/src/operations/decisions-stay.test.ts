import { describe, expect, it } from 'vitest'
import type { Content } from '../quote/content.ts'
import type { Quote } from '../quote/quote.ts'
import { accepted, refused, rulesOf } from '../testing/accepted.ts'
import { changeQuote, richDraft, richQuote } from '../testing/rich-quote.ts'
import { at, details, documents, draftOf, issuing, officer, requestOf, sentOf } from '../testing/sample.ts'
import { adjust, removeAdjustment } from './adjust.ts'
import { assess, changeDriver, changeNorm, removeAssumption } from './assume.ts'
import { changeOrder } from './change-order.ts'
import { removeVatReason, setVatReason } from './details.ts'
import { enterChange } from './enter-change.ts'
import { accept, cancel, decline } from './events.ts'
import { addFixedLine, removeFixedLine } from './fixed-lines.ts'
import { changeRequest, reprice } from './reprice.ts'
import { discardDraft, revise } from './revise.ts'

const contentOf = ({ revisions }: Quote): Content => revisions.at(-1)?.content ?? expect.fail()

const decision = { reason: 'Avklart', by: officer, on: '2026-11-22' }

const discount = {
  id: 'student',
  kind: 'reduction',
  reason: 'Student',
  by: officer,
  size: { amount: '10.00' },
} as const

describe('what an officer decided before', () => {
  it('stays when something else is decided, and is replaced in its place at the end when the same is', () => {
    const files = { ref: '/sources/1/files', value: 5, ...decision }
    const base = { tariff: 'coordination.base', answer: 'new', value: '20', ...decision }
    const perFile = { tariff: 'third-party.files', value: '3', ...decision }
    const one = accepted(changeNorm(accepted(changeDriver(draftOf(), files, documents)), base, documents))
    const two = accepted(changeNorm(one, perFile, documents))
    const again = accepted(changeNorm(two, { ...base, value: '21' }, documents))
    const values = (quote: Quote) =>
      contentOf(quote).assumptions.map((each) => ('value' in each ? each.value : each.kind))
    expect([values(two), values(again)]).toEqual([
      [5, '20', '3'],
      [5, '3', '21'],
    ])
    expect(values(accepted(removeAssumption(again, 1, documents)))).toEqual([5, '21'])
    const change = accepted(changeNorm(again, { ...base, answer: 'change', value: '9' }, documents))
    expect(values(change)).toEqual([5, '3', '21', '9'])
    const delivery = accepted(changeNorm(change, { ...perFile, tariff: 'delivery.base', value: '6' }, documents))
    expect(values(delivery)).toEqual([5, '3', '21', '9', '6'])
    const other = accepted(changeDriver(again, { ...files, ref: '/sources/1/records', value: 9 }, documents))
    expect(values(other)).toEqual([5, '3', '21', 9])
  })

  it('about a component is replaced by what is decided about it later', () => {
    const request = requestOf('small')
    const open = draftOf({ ...request, application: { ...request.application, anonymous: true } })
    const norm = { tariff: 'coordination.base', answer: 'new', value: '20', ...decision }
    const withNorm = accepted(changeNorm(open, norm, documents))
    const once = accepted(assess(withNorm, { component: 'anonymisation', ...decision }))
    const twice = accepted(assess(once, { component: 'anonymisation', ...decision, reason: 'Sett på igjen' }))
    expect(contentOf(twice).assumptions.map(({ reason }) => reason)).toEqual(['Avklart', 'Sett på igjen'])
  })

  it('about VAT stays for the components that it is still about', () => {
    const reason = (category: 'G' | 'E', ...components: readonly string[]) =>
      ({ category, reason: 'x', legalReference: 'y', components }) as const
    const abroad = accepted(setVatReason(draftOf(), reason('G', 'delivery', 'coordination'), documents))
    const mixed = accepted(setVatReason(abroad, reason('E', 'delivery'), documents))
    const again = accepted(setVatReason(mixed, reason('G', 'population'), documents))
    expect(contentOf(again).vatReasons).toEqual([
      reason('E', 'delivery'),
      { ...reason('G', 'population'), code: 'VATEX-EU-G' },
    ])
    expect(contentOf(mixed).vatReasons).toEqual([
      { ...reason('G', 'coordination'), code: 'VATEX-EU-G' },
      reason('E', 'delivery'),
    ])
    expect(
      contentOf(mixed)
        .vatBreakdown.map(({ category }) => category)
        .sort(),
    ).toEqual(['E', 'G', 'S'])
  })

  it('about lines and adjustments stays beside a new one', () => {
    const [course] = contentOf(richDraft()).fixedLines
    const { net: _net, ...line } = course ?? expect.fail()
    const more = accepted(addFixedLine(richDraft(), { ...line, id: 'fixed:more' }))
    expect(contentOf(more).fixedLines.map(({ id }) => id)).toEqual(['fixed:course', 'fixed:more'])
    const vat = { category: 'S', rate: '25' } as const
    const adjusted = accepted(adjust(more, { ...discount, vat }))
    expect(contentOf(adjusted).adjustments.map(({ id, amount }) => [id, amount])).toEqual([
      ['urgent', '500.00'],
      ['student', '10.00'],
    ])
  })

  it('about other things stays when one thing is taken out', () => {
    const draft = richDraft()
    expect(contentOf(accepted(removeAdjustment(draft, 'student'))).adjustments.map(({ id }) => id)).toEqual(['urgent'])
    const [course] = contentOf(draft).fixedLines
    const { net: _net, ...line } = course ?? expect.fail()
    const two = accepted(addFixedLine(draft, { ...line, id: 'fixed:more' }))
    expect(contentOf(accepted(removeFixedLine(two, 'fixed:more')))).toEqual(contentOf(draft))
    const abroad = { category: 'G', reason: 'x', legalReference: 'y', components: ['delivery'] } as const
    const mixed = accepted(setVatReason(draft, abroad, documents))
    expect(contentOf(accepted(removeVatReason(mixed, 'G', documents)))).toEqual(contentOf(draft))
  })

  it('about drivers goes with the request that it was about', () => {
    const changed = accepted(changeDriver(richDraft(), { ref: '/areas', value: ['valg'], ...decision }, documents))
    expect(contentOf(changed).assumptions.map(({ kind }) => kind)).toEqual(['norm', 'driver'])
    const other = accepted(changeRequest(changed, requestOf('typical'), documents))
    expect(contentOf(other).assumptions.map(({ kind }) => kind)).toEqual(['norm'])
    const later = accepted(reprice(changed, { ...documents, day: '2026-12-24' }))
    expect(contentOf(later).assumptions.map(({ kind }) => kind)).toEqual(['norm', 'driver'])
    expect(contentOf(later).estimate.request.areas).toEqual(['valg'])
  })
})

describe('a quote for a change', () => {
  const order = { request: requestOf('small'), ...documents, reason: 'Avtalt' }
  const made = contentOf(accepted(changeOrder(richQuote(), order)))

  it('is a first revision of its own, without the lines and the days of the accepted one', () => {
    expect(made).not.toHaveProperty('number')
    expect(made).toMatchObject({ revision: 1, fixedLines: [], buyer: details.buyer })
    expect(made.adjustments.map(({ id }) => id)).toEqual(['agreed-1'])
    expect([made.issuedOn, made.validUntil]).toEqual([undefined, undefined])
    expect(made.change).toMatchObject({ number: 'DEMO-2026-0001', revision: 2, reason: 'Avtalt' })
  })

  it('says of what it takes off why, and by whom', () => {
    expect(made.adjustments[0]).toEqual({
      id: 'agreed-1',
      kind: 'reduction',
      reason: 'Avtalt',
      by: officer,
      vatCategory: 'S',
      vatRate: '25',
      base: made.estimate.totals.net,
      amount: made.change?.before.totals.net,
      agreed: true,
    })
  })

  it('is priced as the application that was accepted, whatever the new one says it is', () => {
    const request = { ...order.request, application: { ...order.request.application, kind: 'change' } as const }
    const same = contentOf(accepted(changeOrder(richQuote(), { ...order, request })))
    expect(same.estimate.request.application).toMatchObject({ kind: 'new' })
    expect(same.totals).toEqual(made.totals)
  })

  it('keeps on both sides what officers decided about norms, and about drivers where the customer repeats the answer', () => {
    const draft = accepted(changeDriver(richDraft(), { ref: '/areas', value: ['valg'], ...decision }, documents))
    const taken = accepted(issuing(draft, at('2026-11-23'), documents))
    const by = { acceptedBy: 'Ola', acceptedAt: '2026-11-24T12:00:00+01:00' } as const
    const quote = accepted(accept(taken, by, at('2026-11-24', '13:00:00')))
    const change = contentOf(accepted(changeOrder(quote, order)))
    expect(change.assumptions.map(({ kind }) => kind)).toEqual(['norm', 'driver'])
    expect(change.change?.assumptions.map(({ kind }) => kind)).toEqual(['norm', 'driver'])
    expect(change.change?.before.request.areas).toEqual(['valg'])
    expect(change.estimate.request.areas).toEqual(['valg'])
    const other = { ...order, request: { ...order.request, areas: ['krim'] } }
    expect(contentOf(accepted(changeOrder(quote, other))).estimate.request.areas).toEqual(['krim'])
  })

  it('that is priced anew takes off what was agreed at the new prices, and keeps other adjustments', () => {
    const draft = accepted(adjust(accepted(changeOrder(richQuote(), order)), discount))
    const norm = { tariff: 'coordination.base', answer: 'new', value: '20', ...decision }
    const later = accepted(reprice(accepted(changeNorm(draft, norm, documents)), { ...documents, day: '2026-12-24' }))
    const { adjustments, change, estimate } = contentOf(later)
    expect(adjustments.map(({ id, amount }) => [id, amount])).toEqual([
      ['agreed-1', change?.before.totals.net],
      ['student', '10.00'],
    ])
    expect([estimate.day, change?.before.day]).toEqual(['2026-12-24', '2026-12-24'])
  })

  it('can be changed in turn, and then refers to the last', () => {
    const issued = changeQuote()
    const base = accepted(enterChange(richQuote(), issued, at('2027-03-01')))
    const by = { acceptedBy: 'Ola', acceptedAt: '2027-03-02T12:00:00+01:00', base } as const
    const next = accepted(changeOrder(accepted(accept(issued, by, at('2027-03-02', '13:00:00'))), order))
    expect(contentOf(next).change).toMatchObject({ number: 'DEMO-2027-0001', revision: 1 })
  })
})

describe('what happened before', () => {
  it('stays of every revision but the last, which is superseded if it could still be answered', () => {
    const declined = accepted(decline(sentOf(), { reason: 'price' }, at('2026-11-24')))
    const second = accepted(issuing(accepted(revise(declined)), at('2026-11-25'), documents))
    const third = accepted(issuing(accepted(revise(second)), at('2026-11-26'), documents))
    expect(third.revisions.map(({ events }) => events.map(({ kind }) => kind))).toEqual([
      ['issued', 'sent', 'declined'],
      ['issued', 'superseded'],
      ['issued'],
    ])
    expect(third.revisions[1]?.events[1]).toMatchObject({ revision: 3 })
    expect(third.revisions.map(({ seal }) => seal?.previous)).toEqual([
      undefined,
      third.revisions[0]?.events.at(-1)?.hash,
      third.revisions[1]?.events.at(-1)?.hash,
    ])
  })

  it('stays when a draft is thrown away', () => {
    const second = accepted(issuing(accepted(revise(sentOf())), at('2026-11-25'), documents))
    const third = accepted(revise(second))
    expect(accepted(discardDraft(third))).toEqual(second)
  })

  it('is what a cancellation of a later draft is held against', () => {
    const drafted = accepted(revise(sentOf()))
    const refusal = refused(cancel(drafted, { reason: 'mistake' }, at('2026-11-24')))
    expect(refusal).toMatchObject([{ code: 'quote/event-not-allowed', params: { status: 'sent' } }])
  })

  it('is entered at a moment that exists', () => {
    expect(rulesOf(refused(decline(sentOf(), { reason: 'time' }, at('2026-02-30'))))).toContain('QR-05')
  })
})
