import { describe, expect, it } from 'vitest'
import { answerRemark } from '../operations/answer-remark.ts'
import { deliver } from '../operations/events.ts'
import type { Instalment } from '../quote/instalment.ts'
import type { Quote } from '../quote/quote.ts'
import { accepted } from '../testing/accepted.ts'
import { rowsOf } from '../testing/csv-rows.ts'
import { mapping } from '../testing/finance.ts'
import { acceptedOf, at, documents, draftOf, issuedOf, requestOf, sentOf } from '../testing/sample.ts'
import { financeCsv } from './csv.ts'

describe('the day from which an instalment is invoiced', () => {
  const [first = '', second = '', third = '', ...rest] = (draftOf().revisions[0]?.content.estimate.lines ?? []).map(
    ({ id }) => id,
  )
  const instalments: readonly Instalment[] = [
    { id: 'start', when: { kind: 'accepted' }, lines: [first] },
    { id: 'spring', when: { kind: 'day', day: '2027-05-01' }, lines: [second] },
    { id: 'second', when: { kind: 'delivered', delivery: '2028' }, lines: [third] },
    { id: 'end', when: { kind: 'delivered' }, lines: rest },
  ]
  const taken = acceptedOf(sentOf(issuedOf(draftOf(requestOf('typical'), { instalments }))))
  const daysOf = (of: Quote) =>
    Object.fromEntries(
      rowsOf(accepted(financeCsv(of, mapping))).map(({ instalment = '', invoiceWhen, invoiceFrom }) => [
        instalment,
        `${invoiceWhen} ${invoiceFrom}`,
      ]),
    )
  const delivered = (of: Quote, delivery: string, day: string) => accepted(deliver(of, { delivery }, at(day)))

  it('is that of acceptance, one that was agreed, or that of the delivery that it waits for', () => {
    const before = { start: 'accepted 2026-12-01', spring: 'day 2027-05-01', second: 'delivered ', end: 'delivered ' }
    expect(daysOf(taken)).toEqual(before)
    const once = delivered(taken, '2027', '2027-02-01')
    expect(daysOf(once)).toEqual(before)
    const both = delivered(once, '2028', '2028-02-01')
    const after = { ...before, second: 'delivered 2028-02-01', end: 'delivered 2028-02-01' }
    expect(daysOf(both)).toEqual(after)
    expect(daysOf(delivered(both, '2027', '2028-02-02'))).toEqual(after)
  })

  it('is that of the only delivery, where no delivery was ordered by name', () => {
    const { deliveries: _deliveries, ...request } = requestOf('small')
    const answer = { code: 'content/no-delivery', reason: 'Avtales', by: 'Kari Nordmann', on: documents.day }
    const draft = accepted(answerRemark(draftOf({ ...request, deliveries: [] }), answer))
    const quote = acceptedOf(sentOf(issuedOf(draft)))
    const later = accepted(deliver(quote, {}, at('2027-02-01')))
    expect([daysOf(quote), daysOf(later)]).toEqual([{ all: 'delivered ' }, { all: 'delivered 2027-02-01' }])
  })
})

describe('the day on which a line was delivered', () => {
  const delivered = (of: Quote, delivery: string, day: string) => accepted(deliver(of, { delivery }, at(day)))
  const linesAfter = (details: { readonly instalments?: readonly Instalment[] }) => {
    const taken = acceptedOf(sentOf(issuedOf(draftOf(requestOf('typical'), details))))
    const both = delivered(delivered(taken, '2027', '2027-02-01'), '2028', '2028-02-01')
    return rowsOf(accepted(financeCsv(both, mapping))).filter(({ kind }) => kind === 'line')
  }

  it('is that of its own delivery', () => {
    const lines = linesAfter({})
    const days = new Set(lines.map(({ delivery, deliveredOn }) => `${delivery} ${deliveredOn}`))
    expect(days).toEqual(new Set(['2027 2027-02-01', '2028 2028-02-01']))
  })

  it('is that of the delivery that a part of the sum waits for; a part that waits for none has no day', () => {
    const lines = linesAfter({
      instalments: [
        { id: 'start', when: { kind: 'accepted' }, net: '1000.00' },
        { id: 'end', when: { kind: 'delivered' } },
      ],
    })
    const days = new Set(lines.map(({ instalment, deliveredOn }) => `${instalment} ${deliveredOn}`))
    expect(days).toEqual(new Set(['start ', 'end 2028-02-01']))
  })
})
