import type { Party } from '@anslag/quotes'
import type { ReadingBody } from '../../../server/routes/readings.ts'
import { buyerOf, type KnownBuyer, withoutOrder } from '../../buyers/buyer-of.ts'

/** What an officer writes for a new case. */
export const fieldNames = [
  'buyer',
  'number',
  'address',
  'postalCode',
  'city',
  'country',
  'contact',
  'email',
  'title',
  'reference',
  'officerEmail',
  'paymentDays',
  'validityDays',
  'language',
] as const

/** One of {@link fieldNames}. */
export type FieldName = (typeof fieldNames)[number]

/** All of them, as text. */
export type Fields = Readonly<Record<FieldName, string>>

/** Nothing written yet. */
export const noFields: Fields = {
  ...{ buyer: '', number: '', address: '', postalCode: '', city: '', country: 'NO', contact: '', email: '' },
  ...{ title: '', reference: '', officerEmail: '', paymentDays: '', validityDays: '', language: 'nb' },
}

/** The details that a case begins with. */
export type Usual = ReadingBody['details']

/** The fields that a buyer fills. */
export const buyerFields = ({ buyer, contact }: KnownBuyer) => ({
  buyer: buyer.name,
  number: buyer.organisationNumber ?? '',
  address: buyer.address.lines.join(', '),
  postalCode: buyer.address.postalCode ?? '',
  city: buyer.address.city,
  country: buyer.address.country,
  contact: contact?.name ?? '',
  email: contact?.email ?? '',
})

/** The fields that the usual details and what was read fill, where nobody has written anything. */
export const filledBy = (fields: Fields, { details, title, institution }: ReadingBody, isFirst: boolean): Fields => ({
  ...fields,
  title: fields.title === '' ? (title ?? '') : fields.title,
  buyer: fields.buyer === '' ? (institution ?? '') : fields.buyer,
  ...(isFirst
    ? {
        officerEmail: details.officer.email ?? '',
        paymentDays: String(details.terms.payment.days),
        validityDays: String(details.terms.validity.days),
        language: details.language,
      }
    : {}),
})

/** What must be written, of a buyer in a country; in Norway that is a number too. */
const needed = ({ country }: Fields): readonly FieldName[] => [
  'buyer',
  ...(country === 'NO' ? (['number', 'postalCode'] as const) : []),
  'address',
  'city',
  'country',
  'title',
  'paymentDays',
  'validityDays',
]

/** What must be written and is not, in the order of the page. */
export const missing = (fields: Fields): readonly FieldName[] => {
  const all = needed(fields)
  return fieldNames.filter((name) => all.includes(name) && fields[name].trim() === '')
}

const present = (name: string, value: string): Readonly<Record<string, string>> =>
  Object.fromEntries(value.trim() === '' ? [] : [[name, value.trim()]])

const lines = (address: string): readonly string[] =>
  address
    .split(',')
    .map((line) => line.trim())
    .filter(Boolean)

/** A buyer as the fields say. */
const partyOf = (fields: Fields): Party => ({
  name: fields.buyer.trim(),
  ...present('organisationNumber', fields.number.replaceAll(/\s/g, '')),
  address: {
    lines: lines(fields.address),
    ...present('postalCode', fields.postalCode),
    city: fields.city.trim(),
    country: fields.country.trim().toUpperCase(),
  },
})

/** `quote-details/1` of what was written. */
export const detailsOf = (fields: Fields, usual: Usual, known?: KnownBuyer): Readonly<Record<string, unknown>> => {
  const { officer, terms, seller, delivery, texts } = usual
  const { email: _email, ...named } = officer
  const person = fields.contact.trim()
  const written = person === '' ? undefined : { name: person, ...present('email', fields.email) }
  const { buyer, contact, invoice = {} } = buyerOf(known, { buyer: partyOf(fields), contact: written })
  return {
    format: 'quote-details/1',
    language: fields.language,
    ...{ seller, delivery, texts },
    officer: { ...named, ...present('email', fields.officerEmail) },
    buyer,
    ...(contact === undefined ? {} : { contact }),
    invoice: withoutOrder(invoice),
    project: { title: fields.title.trim(), ...present('reference', fields.reference) },
    terms: {
      ...terms,
      payment: { ...terms.payment, days: Number(fields.paymentDays) },
      validity: { ...terms.validity, days: Number(fields.validityDays) },
    },
  }
}

const places: readonly (readonly [pointer: string, name: FieldName])[] = [
  ['/buyer/name', 'buyer'],
  ['/buyer/organisationNumber', 'number'],
  ['/buyer/address/lines', 'address'],
  ['/buyer/address/postalCode', 'postalCode'],
  ['/buyer/address/city', 'city'],
  ['/buyer/address/country', 'country'],
  ['/buyer', 'number'],
  ['/contact/email', 'email'],
  ['/contact', 'contact'],
  ['/project/reference', 'reference'],
  ['/project', 'title'],
  ['/officer', 'officerEmail'],
  ['/terms/payment', 'paymentDays'],
  ['/terms/validity', 'validityDays'],
]

/** The field that an issue is about, by where the desk found it; none where it is about no field. */
export const fieldOf = (path: string): FieldName | undefined => {
  const own = path.replace(/^\/details/, '')
  return places.find(([pointer]) => own === pointer || own.startsWith(`${pointer}/`))?.[1]
}

/** The fields of terms, which stand behind their sum. */
export const termNames = ['paymentDays', 'validityDays', 'officerEmail'] as const satisfies readonly FieldName[]

/** True where something is to be filled in, or was refused, in one of these fields. */
export const isWrongIn = (
  names: readonly FieldName[],
  missed: readonly FieldName[],
  issues: readonly { readonly path: string }[],
): boolean =>
  names.some((name) => missed.includes(name)) || issues.some(({ path }) => names.some((name) => name === fieldOf(path)))
