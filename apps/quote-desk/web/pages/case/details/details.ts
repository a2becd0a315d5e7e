import type { Content } from '@anslag/quotes'
import { countIn, someOf, textIn, type Written } from '../acting/written.ts'

const format = 'quote-details/1'

/** Without the members named. */
const without = <T extends object>(of: T, names: readonly string[]): Partial<T> => {
  const left: Partial<T> = { ...of }
  for (const name of Object.keys(of)) if (names.includes(name)) Reflect.deleteProperty(left, name)
  return left
}

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

const norwegian = (number: string | undefined) =>
  number !== undefined && /^\d{9}$/.test(number) ? { electronicAddress: { scheme: '0192', id: number } } : {}

/** What an edit sends of what was written about buyer and contact; what the fields do not ask about stays. */
export const buyerEdit = ({ buyer, invoice, project }: Content, written: Written): unknown => {
  const { name, organisationNumber, line, postalCode, city, country, project: title } = written
  const { contactName, email, phone, buyerReference, orderNumber } = written
  const [number, contact] = [textIn(organisationNumber)?.replaceAll(' ', ''), textIn(contactName)]
  const isSame = number === buyer.organisationNumber
  const kept = without(buyer, ['organisationNumber', ...(isSame ? [] : ['electronicAddress', 'vatIdentifier'])])
  return {
    format,
    buyer: {
      ...kept,
      name: textIn(name) ?? '',
      ...someOf({ organisationNumber: number }),
      address: {
        lines: (textIn(line) ?? '').split(/\s*,\s*/).slice(0, 3),
        ...someOf({ postalCode }),
        city: textIn(city) ?? '',
        country: (textIn(country) ?? 'NO').toUpperCase(),
      },
      ...(isSame ? {} : norwegian(number)),
    },
    contact: contact === undefined ? null : { name: contact, ...someOf({ email, phone }) },
    invoice: { ...without(invoice, ['buyerReference', 'orderNumber']), ...someOf({ buyerReference, orderNumber }) },
    project: { ...project, title: textIn(title) ?? '' },
  }
}

/** What stands in the fields of terms and delivery to begin with. */
export const termsWritten = ({ language, terms, delivery }: Content): Written =>
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
export const termsEdit = ({ terms, delivery, language: before }: Content, written: Written): unknown => {
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
