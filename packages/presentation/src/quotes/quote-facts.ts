import type { Content, Party, QuoteStatus } from '@anslag/quotes'
import { formatDay } from '../format/day.ts'
import { fill } from '../format/fill.ts'
import type { Texts } from '../texts/texts.ts'
import type { LabelledValue } from '../views/estimate-view-model.ts'
import type { ShownQuoteWords } from './texts/quote.ts'

const party = ({ name, organisationNumber: number }: Party, { view }: ShownQuoteWords): string =>
  number === undefined ? name : fill(view.party, { name, number })

/** `6–10 uker, regnet fra tilbudet er akseptert og data fra andre er mottatt` */
export const deliveryText = (
  { delivery: { estimate, terms } }: Content,
  { view }: ShownQuoteWords,
): string | undefined => {
  if (estimate === undefined) return terms
  const { unit, atLeast, atMost, countsFrom } = estimate
  const starts = countsFrom.map((start) => view.starts[start]).join(` ${view.and} `)
  const span = fill(unit === 'day' ? view.days : view.weeks, {
    atLeast: String(atLeast),
    atMost: String(atMost),
    starts,
  })
  return terms === undefined ? span : `${span}. ${terms}`
}

const change = ({ change: of }: Content, { view }: ShownQuoteWords): string | undefined =>
  of === undefined
    ? undefined
    : fill(view.changeOf, { number: of.number, revision: String(of.revision), reason: of.reason })

/** Status, parties, days and terms of a revision, those that it states. */
export const quoteFacts = (
  content: Content,
  status: QuoteStatus,
  texts: Texts,
  words: ShownQuoteWords,
): readonly LabelledValue[] => {
  const { view } = words
  const { buyer, seller, officer, invoice, issuedOn, validUntil, estimate, terms } = content
  const day = (value: string | undefined) => (value === undefined ? undefined : formatDay(value, texts))
  const { id, revision } = estimate.priceList
  const rows: readonly (readonly [string, string | undefined])[] = [
    [view.status, words.statuses[status]],
    [view.change, change(content, words)],
    [view.buyer, party(buyer, words)],
    [view.buyerReference, invoice.buyerReference],
    [view.orderNumber, invoice.orderNumber],
    [view.seller, party(seller, words)],
    [view.officer, [officer.name, officer.email, officer.phone].filter((part) => part !== undefined).join(', ')],
    [view.issuedOn, day(issuedOn)],
    [view.validUntil, day(validUntil)],
    [view.payment, fill(view.paymentDays, { days: String(terms.payment.days) })],
    [view.delivery, deliveryText(content, words)],
    [texts.estimate.day, day(estimate.day)],
    [texts.estimate.priceList, fill(texts.estimate.listRevision, { id, revision: String(revision) })],
  ]
  return rows.flatMap(([label, value]) => (value === undefined ? [] : [{ label, value }]))
}
