import { type Day, daysAfter, type Issue, monthsAfter, type VatTable, type VatTableDocument } from '@anslag/pricing'
import { isInPeppol } from './codes/code-lists.ts'
import { raise } from './issues.ts'
import type { Content } from './quote/content.ts'
import type { Party } from './quote/party.ts'
import { unusualContent } from './unusual-content.ts'

const daysPer = { day: 1, week: 7 } as const

/**
 * The last day on which something is expected to be delivered, of a quote that is issued on the day and accepted on its
 * last; undefined where nobody said, or where time counts from data of others, which nobody knows when come.
 */
const lastDelivery = ({ estimate, delivery, terms }: Content, day: Day): Day | undefined => {
  const expected = (estimate.request.deliveries ?? []).flatMap(({ expectedOn }) =>
    expectedOn === undefined ? [] : [expectedOn],
  )
  const time = delivery.estimate
  if (time?.countsFrom.includes('third-party-received') === true) return undefined
  const counted = time === undefined ? [] : [daysAfter(day, terms.validity.days + time.atMost * daysPer[time.unit])]
  return [...expected, ...counted].sort().at(-1)
}

/** True where every delivery has its day, and those that come later are already priced at the later rate. */
const pricedAt = ({ estimate, vatBreakdown }: Content, category: string, rate: string): boolean =>
  (estimate.request.deliveries ?? []).every(({ expectedOn }) => expectedOn !== undefined) &&
  vatBreakdown.some((group) => group.category === category && group.rate === rate)

/** Rates of categories of the quote that change between the day and the last delivery; any later one, where that is open. */
const pending = (content: Content, { rates }: VatTableDocument, day: Day): readonly Issue[] => {
  const until = lastDelivery(content, day)
  const used = new Set(content.vatBreakdown.map(({ category }) => category))
  return rates
    .filter(({ category, validFrom }) => used.has(category) && validFrom > day)
    .filter(({ validFrom }) => until === undefined || validFrom <= until)
    .filter(({ category, rate }) => !pricedAt(content, category, rate))
    .map(({ category, rate, validFrom: from }) =>
      raise('quote/vat-change-pending', '/vatBreakdown', { category, rate, from, ...(until && { until }) }),
    )
}

/** Where the invoice cannot be sent by Peppol: no address, or one of e-mail or the like. */
const unsendable = ({ name, electronicAddress: address }: Party): readonly Issue[] => {
  if (address === undefined) return [raise('quote/no-electronic-address', '/invoice', { name })]
  return isInPeppol(address.scheme) ? [] : [raise('quote/not-by-peppol', '/invoice', { name, address: address.id })]
}

/** What an invoice over Peppol must have and the quote lacks: a reference of the buyer, and where to send it. */
export const invoiceWarnings = ({ buyer, invoice }: Content): readonly Issue[] => {
  const { buyerReference, orderNumber, recipient = buyer } = invoice
  const isReferred = buyerReference !== undefined || orderNumber !== undefined
  return [...(isReferred ? [] : [raise('quote/no-buyer-reference', '/invoice')]), ...unsendable(recipient)]
}

/** A draft that is issued longer after it was priced than this is dated wrongly, or was forgotten. */
const oldAfterMonths = 12

const old = ({ estimate }: Content, day: Day): readonly Issue[] =>
  monthsAfter(estimate.day, oldAfterMonths) < day
    ? [raise('quote/priced-long-ago', '/estimate/day', { on: estimate.day, day, months: oldAfterMonths })]
    : []

/**
 * Warnings about a draft on a day: a VAT rate that changes before delivery, a price list that no longer applies, a price of
 * long ago, what is unusual in it, and what an invoice will lack.
 */
export const warningsOf = (
  content: Content,
  { day, vatTable }: { readonly day: Day; readonly vatTable: VatTable },
): readonly Issue[] => {
  const { validFrom, validTo } = content.list
  const current = validFrom <= day && (validTo === undefined || day <= validTo)
  return [
    ...(current ? [] : [raise('quote/list-not-valid', '/list', { day, from: validFrom, to: validTo ?? '' })]),
    ...pending(content, vatTable.document, day),
    ...old(content, day),
    ...unusualContent(content),
    ...invoiceWarnings(content),
  ]
}
