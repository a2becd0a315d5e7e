import { readQuoteDetails } from '@anslag/quotes'
import { describe, expect, it } from 'vitest'
import {
  buyerFields,
  detailsOf,
  type Fields,
  fieldOf,
  filledBy,
  isWrongIn,
  missing,
  noFields,
  termNames,
  type Usual,
} from './fields.ts'

const usual: Usual = {
  language: 'nb',
  seller: {
    name: 'Statistisk sentralbyrå',
    organisationNumber: '971526920',
    address: { lines: ['Postboks 2633'], postalCode: '0131', city: 'Oslo', country: 'NO' },
  },
  officer: { name: 'Kari Nordmann', email: 'mikrodata@ssb.no' },
  terms: { payment: { days: 30 }, validity: { days: 14 } },
  delivery: {},
  texts: {},
}

const reading = { questions: [], details: usual, title: 'Søvn og arbeid', institution: 'Universitetet i Bergen' }

const written: Fields = {
  ...filledBy(noFields, reading, true),
  number: '874 789 542',
  address: 'Postboks 7800',
  postalCode: '5020',
  city: 'Bergen',
}

describe('a new case', () => {
  it('asks for nothing that the researcher’s file or the last case says', () => {
    expect(missing(filledBy(noFields, reading, true))).toEqual(['number', 'address', 'postalCode', 'city'])
  })

  it('keeps what somebody has written when another file comes', () => {
    const { title, buyer } = filledBy({ ...noFields, title: 'Mitt' }, reading, false)
    expect([title, buyer]).toEqual(['Mitt', 'Universitetet i Bergen'])
  })

  it('makes details that the desk reads, and invoices by the number', () => {
    const read = readQuoteDetails(detailsOf(written, usual))
    expect(read.ok && read.value.details.buyer).toMatchObject({
      name: 'Universitetet i Bergen',
      organisationNumber: '874789542',
      electronicAddress: { scheme: '0192', id: '874789542' },
    })
  })

  it('asks a buyer abroad for no Norwegian number', () => {
    const abroad = { ...written, country: 'SE', number: '', postalCode: '' }
    expect(missing(abroad)).toEqual([])
    expect(readQuoteDetails(detailsOf(abroad, usual)).ok).toBe(true)
  })

  it('takes a known buyer whole, with what no field shows', () => {
    const buyer = { ...usual.seller, name: 'UiO', vatIdentifier: 'NO971526920MVA' }
    const known = { buyer, invoice: { buyerReference: 'SV-2231' } }
    const details = detailsOf({ ...written, ...buyerFields(known) }, usual, known)
    expect(details).toMatchObject({ buyer, invoice: { buyerReference: 'SV-2231' } })
  })

  it('has no invoice details of a known buyer whose number was replaced, and no order of any', () => {
    const known = {
      buyer: { ...usual.seller, name: 'UiO' },
      invoice: { buyerReference: 'SV-2231', orderNumber: '4711' },
    }
    const taken = { ...written, ...buyerFields(known) }
    expect(detailsOf(taken, usual, known)).toMatchObject({ invoice: { buyerReference: 'SV-2231' } })
    expect(detailsOf(taken, usual, known)).not.toHaveProperty(['invoice', 'orderNumber'])
    expect(detailsOf({ ...taken, number: '874 789 542' }, usual, known)).toHaveProperty('invoice', {})
  })

  it.each([
    ['/buyer/name', 'buyer'],
    ['/details/buyer/organisationNumber', 'number'],
    ['/buyer/address/lines/0', 'address'],
    ['/project/title', 'title'],
    ['/link', undefined],
  ])('shows what is wrong at %s where it was written', (path, name) => {
    expect(fieldOf(path)).toBe(name)
  })

  it.each([
    ['/details/terms/payment/days', true],
    ['/terms/validity', true],
    ['/details/officer/email', true],
    ['/details/buyer/name', false],
    ['/link', false],
  ])('has its terms open where the desk refused %s: %s', (path, isOpen) => {
    expect(isWrongIn(termNames, [], [{ path }])).toBe(isOpen)
    expect(isWrongIn(termNames, ['validityDays'], [])).toBe(true)
  })
})
