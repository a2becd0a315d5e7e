import { adjust } from '../operations/adjust.ts'
import { changeNorm } from '../operations/assume.ts'
import { changeOrder } from '../operations/change-order.ts'
import { setVatReason } from '../operations/details.ts'
import { deliver, receiveThirdParty } from '../operations/events.ts'
import { addFixedLine } from '../operations/fixed-lines.ts'
import { revise } from '../operations/revise.ts'
import type { Quote } from '../quote/quote.ts'
import { accepted } from './accepted.ts'
import { acceptedOf, at, documents, draftOf, issuing, officer, requestOf, sentOf } from './sample.ts'

/** A draft with a changed norm, lines of two VAT categories, a reduction in percent and a charge in kroner. */
export const richDraft = (): Quote => {
  const draft = draftOf(requestOf('small'))
  const norm = { tariff: 'delivery.base', value: '3', reason: 'Flere mottakere', by: officer, on: '2026-11-22' }
  const withNorm = accepted(changeNorm(draft, norm, documents))
  const exempt = { category: 'E', reason: 'Undervisning', legalReference: 'mval. § 3-5', components: [] } as const
  const withReason = accepted(setVatReason(withNorm, exempt, documents))
  const course = { nb: 'Kurs', nn: 'Kurs', en: 'Course' }
  const withCourse = accepted(
    addFixedLine(withReason, {
      id: 'fixed:course',
      text: course,
      quantity: '2.5',
      unitCode: 'HUR',
      unitPrice: '1178.01',
      vatCategory: 'E',
      vatRate: '0',
      reason: 'Avtalt i møte',
      by: officer,
    }),
  )
  const student = { id: 'student', kind: 'reduction', reason: 'Studentprosjekt', by: officer } as const
  const standard = { category: 'S', rate: '25' } as const
  const reduced = accepted(adjust(withCourse, { ...student, size: { percent: '12.5' }, vat: standard }))
  const urgent = { id: 'urgent', kind: 'charge', reason: 'Hastebestilling', by: officer } as const
  return accepted(adjust(reduced, { ...urgent, size: { amount: '500.00' }, lines: ['fixed:course'] }))
}

/** Two revisions: the first was issued and superseded, the second accepted and delivered. */
export const richQuote = (): Quote => {
  const first = accepted(issuing(richDraft(), at('2026-11-22'), documents))
  const second = accepted(issuing(accepted(revise(first)), at('2026-11-23'), documents))
  const received = accepted(receiveThirdParty(acceptedOf(sentOf(second)), {}, at('2026-12-10')))
  return accepted(deliver(received, { delivery: '2027', deleteBy: '2031-12-31' }, at('2027-02-01')))
}

/** A quote for a change of the rich one, issued: one more population. */
export const changeQuote = (): Quote => {
  const before = requestOf('small')
  const more = { id: 'kontroll', kind: 'byCriteria', criteria: 2, relations: 0 } as const
  const request = { ...before, populations: [...(before.populations ?? []), more] }
  const reason = 'Allerede avtalt i tilbud DEMO-2026-0001, versjon 2'
  const draft = accepted(changeOrder(richQuote(), { request, ...documents, reason }))
  return accepted(issuing(draft, at('2027-03-01'), documents, 'DEMO-2027-0001', richQuote()))
}
