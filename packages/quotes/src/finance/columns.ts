import { type Day, isNorwegian, osloDay } from '@anslag/pricing'
import { isPart } from '../invoicing/parts.ts'
import { deliveryMeant, isPartlyDelivered } from '../lifecycle/deliveries-made.ts'
import type { Party } from '../quote/party.ts'
import type { AcceptedRevision } from './accepted.ts'
import { numberCell, textCell } from './cell.ts'
import type { FinanceEntry } from './entry.ts'

/** A column: its name, and its cell in the row of an entry. */
export type Column = readonly [name: string, cell: (entry: FinanceEntry, accepted: AcceptedRevision) => string]

type OfQuote = (accepted: AcceptedRevision) => string | undefined

/** A cell that every row of a quote repeats. */
const ofQuote = (name: string, of: OfQuote): Column => [name, (_, accepted) => textCell(of(accepted) ?? '')]

const contentOf = ({ revision }: AcceptedRevision) => revision.content

const recipientOf = (accepted: AcceptedRevision): Party =>
  contentOf(accepted).invoice.recipient ?? contentOf(accepted).buyer

/** The register of an organisation number, by its ISO 6523 code. */
const schemeOf = ({ organisationScheme, address }: Party): string | undefined =>
  isNorwegian(address.country) ? '0192' : organisationScheme

/** An invoice outside the scope of VAT must not name VAT identifiers (BR-O-02). */
const isOutsideScope = (accepted: AcceptedRevision): boolean =>
  contentOf(accepted).vatBreakdown.some(({ category }) => category === 'O')

const vatIdentifierOf = (accepted: AcceptedRevision, { vatIdentifier }: Party): string | undefined =>
  isOutsideScope(accepted) ? undefined : vatIdentifier

/** What every row repeats, so that each can be imported by itself. */
export const quoteColumns: readonly Column[] = [
  ofQuote('quoteNumber', ({ number }) => number),
  ofQuote('revision', (each) => String(contentOf(each).revision)),
  ofQuote('hash', ({ hash }) => hash),
  ofQuote('acceptedOn', ({ acceptance }) => osloDay(acceptance.acceptedAt)),
  ofQuote('sellerVatIdentifier', (each) => vatIdentifierOf(each, contentOf(each).seller)),
  ofQuote('buyerNumber', (each) => contentOf(each).buyer.organisationNumber),
  ofQuote('buyerNumberScheme', (each) => schemeOf(contentOf(each).buyer)),
  ofQuote('buyerName', (each) => contentOf(each).buyer.name),
  ofQuote('buyerVatIdentifier', (each) => vatIdentifierOf(each, contentOf(each).buyer)),
  ofQuote('recipientNumber', (each) => recipientOf(each).organisationNumber),
  ofQuote('recipientName', (each) => recipientOf(each).name),
  ofQuote('electronicScheme', (each) => recipientOf(each).electronicAddress?.scheme),
  ofQuote('electronicAddress', (each) => recipientOf(each).electronicAddress?.id),
  ofQuote('customerNumber', (each) => contentOf(each).invoice.customerNumber),
  ofQuote('buyerReference', (each) => each.acceptance.customerReference ?? contentOf(each).invoice.buyerReference),
  ofQuote('orderNumber', (each) => each.acceptance.orderNumber ?? contentOf(each).invoice.orderNumber),
  ofQuote('accountingCost', (each) => contentOf(each).invoice.accountingCost),
  ofQuote('projectReference', (each) => contentOf(each).project.reference),
  ofQuote('paymentDays', (each) => String(contentOf(each).terms.payment.days)),
  ofQuote('currency', (each) => contentOf(each).estimate.priceList.currency),
]

/** The day in Oslo on which a delivery was made, or without its name, all that were ordered; undefined until it is. */
const deliveredOn = ({ revision }: AcceptedRevision, delivery: string | undefined): Day | undefined => {
  const made = revision.events.flatMap((event) => (event.kind === 'delivered' ? [event] : []))
  const found = made.find((event, index) =>
    delivery === undefined
      ? !isPartlyDelivered({ ...revision, events: made.slice(0, index + 1) })
      : deliveryMeant(revision.content, event.delivery) === delivery,
  )
  return found && osloDay(found.at)
}

/** Of a line, the day of its delivery; a part of the sum has one only where it waits for a delivery. */
const lineDeliveredOn = (entry: FinanceEntry, accepted: AcceptedRevision): Day | undefined => {
  const { kind, instalment, delivery } = entry
  if (kind !== 'line' || (isPart(instalment) && instalment.when.kind !== 'delivered')) return undefined
  return deliveredOn(accepted, delivery === '' ? undefined : delivery)
}

/** The day from which an instalment is to be invoiced; undefined until the delivery has been made. */
const invoiceFrom = ({ instalment: { when } }: FinanceEntry, accepted: AcceptedRevision): Day | undefined => {
  switch (when.kind) {
    case 'accepted':
      return osloDay(accepted.acceptance.acceptedAt)
    case 'delivered':
      return deliveredOn(accepted, when.delivery)
    case 'day':
      return when.day
  }
}

const text = (name: string, of: (entry: FinanceEntry, accepted: AcceptedRevision) => string | undefined): Column => [
  name,
  (entry, accepted) => textCell(of(entry, accepted) ?? ''),
]

const number = (name: string, of: (entry: FinanceEntry) => string): Column => [name, (entry) => numberCell(of(entry))]

/** What a row says of itself. */
export const entryColumns: readonly Column[] = [
  text('instalment', ({ instalment }) => instalment.id),
  text('document', ({ document }) => document),
  text('invoiceWhen', ({ instalment: { when } }) => when.kind),
  text('invoiceFrom', invoiceFrom),
  text('kind', ({ kind }) => kind),
  text('id', ({ id }) => id),
  text('delivery', ({ delivery }) => delivery),
  text('deliveredOn', lineDeliveredOn),
  text('periodFrom', ({ period }) => period?.from),
  text('periodTo', ({ period }) => period?.to),
  text('article', ({ article }) => article),
  text('text', (entry) => entry.text),
  number('quantity', ({ quantity }) => quantity),
  text('unit', ({ unit }) => unit),
  number('unitPrice', ({ unitPrice }) => unitPrice),
  number('base', ({ base }) => base),
  number('amount', ({ amount }) => amount),
  text('vatCategory', ({ vatCategory }) => vatCategory),
  number('vatRate', ({ vatRate = '' }) => vatRate),
  text('vatCode', ({ vatCode }) => vatCode),
  text('exemptionCode', ({ exemption }) => exemption?.code),
  text('exemptionReason', ({ exemption }) => exemption?.reason),
  text('account', ({ account }) => account),
]
