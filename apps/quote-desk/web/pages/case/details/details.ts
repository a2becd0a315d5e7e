import type { Content, Party } from '@anslag/quotes'
import { buyerOf, isAnother, type KnownBuyer, withoutOrder } from '../../../buyers/buyer-of.ts'
import { countIn, someOf, textIn, type Written } from '../acting/written.ts'

const format = 'quote-details/1'

/** What stands in the fields of buyer and contact to begin with. */
export const buyerWritten = ({ buyer, contact, invoice, project }: Content): Written =>
  someOf({
    name: buyer.name,
    organisationNumber: buyer.organisationNumber,
    line: buyer.address.lines.join(', '),
    postalCode: buyer.address.postalCode,
    city: buyer.address.city,
    country: buyer.address.country,
    contactName: contact?.name,
    email: contact?.email,
    phone: contact?.phone,
    buyerReference: invoice.buyerReference,
    orderNumber: invoice.orderNumber,
    project: project.title,
  })

/** The party that fields say. */
export const partyIn = ({ name, organisationNumber: given, line, postalCode, city, country }: Written): Party => ({
  name: textIn(name) ?? '',
  ...someOf({ organisationNumber: given?.replaceAll(' ', '') }),
  address: {
    lines: (textIn(line) ?? '').split(/\s*,\s*/).slice(0, 3),
    ...someOf({ postalCode }),
    city: textIn(city) ?? '',
    country: (textIn(country) ?? 'NO').toUpperCase(),
  },
})

/** What an edit sends of what was written about buyer and contact; what the fields do not ask about stays while it is the same buyer. */
export const buyerEdit = (content: Content, written: Written): unknown => {
  const { contactName, email, phone, buyerReference, orderNumber, project: title } = written
  const [party, person] = [partyIn(written), textIn(contactName)]
  const { buyer, contact, invoice } = buyerOf(content, {
    buyer: party,
    contact: person === undefined ? undefined : { name: person, ...someOf({ email, phone }) },
    invoice: someOf({ buyerReference, orderNumber }),
  })
  const project = isAnother(content, { buyer: party }) ? {} : content.project
  return { format, buyer, contact: contact ?? null, invoice, project: { ...project, title: textIn(title) ?? '' } }
}

/** What a template keeps of the buyer of a draft: no person, and nothing of this order. */
export const buyerTemplate = ({ buyer, invoice }: Content): unknown => ({
  format,
  ...{ buyer, invoice: withoutOrder(invoice) },
})

/** What an edit sends to take the buyer of a template: of another buyer than the draft's, no contact and no order's number stays. */
export const fromTemplate = (content: Content, template: Partial<KnownBuyer>): unknown => {
  const { buyer, invoice = {} } = template
  if (buyer === undefined) return template
  if (isAnother(content, { buyer })) return { ...template, contact: null, invoice: withoutOrder(invoice) }
  const { orderNumber } = content.invoice
  return { ...template, invoice: { ...withoutOrder(invoice), ...someOf({ orderNumber }) } }
}

type TermsOf = Pick<Content, 'language' | 'terms' | 'delivery'>

/** What stands in the fields of terms and delivery to begin with. */
export const termsWritten = ({ language, terms, delivery }: TermsOf): Written =>
  someOf({
    language,
    validity: String(terms.validity.days),
    payment: String(terms.payment.days),
    atLeast: delivery.estimate && String(delivery.estimate.atLeast),
    atMost: delivery.estimate && String(delivery.estimate.atMost),
    unit: delivery.estimate?.unit ?? 'week',
    handing: delivery.terms,
  })

/** What an edit sends of what was written about terms and delivery; undefined where a number is none. */
export const termsEdit = ({ terms, delivery, language: before }: TermsOf, written: Written) => {
  const { language = before, unit = 'week', handing, validity, payment, atLeast, atMost } = written
  const [valid, toPay, least, most] = [validity, payment, atLeast, atMost].map((count) => countIn(count ?? ''))
  const hasTime = textIn(atLeast) !== undefined || textIn(atMost) !== undefined
  if (valid === undefined || toPay === undefined) return undefined
  if (hasTime && (least === undefined || most === undefined)) return undefined
  const countsFrom = delivery.estimate?.countsFrom ?? ['accepted', 'third-party-received']
  return {
    format,
    language,
    terms: { ...terms, payment: { ...terms.payment, days: toPay }, validity: { ...terms.validity, days: valid } },
    delivery: {
      ...someOf({ terms: handing }),
      ...(hasTime ? { estimate: { unit, atLeast: least, atMost: most, countsFrom } } : {}),
    },
  }
}

const remarks = ['introduction', 'reservations'] as const

/** What stands in the fields of remarks to the buyer to begin with: in the language of the letter. */
export const remarksWritten = ({ texts, language }: Content): Written =>
  someOf(Object.fromEntries(remarks.map((name) => [name, texts[name]?.[language]])))

/** What an edit sends of what was written to the buyer: in other languages it says what it did, or else the same. */
export const remarksEdit = ({ texts, language }: Content, written: Written): unknown => {
  const told = remarks.flatMap((name) => {
    const text = textIn(written[name])
    if (text === undefined) return []
    return [[name, { nb: text, nn: text, en: text, ...texts[name], [language]: text }]]
  })
  return { format, texts: Object.fromEntries(told) }
}
