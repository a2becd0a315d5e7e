import { describe, expect, it } from 'vitest'
import { buyerOf, type KnownBuyer } from './buyer-of.ts'

const address = { lines: ['Postboks 1'], postalCode: '0316', city: 'Oslo', country: 'NO' }

const uio: KnownBuyer = {
  buyer: {
    ...{ name: 'UiO', organisationNumber: '971035854', vatIdentifier: 'NO971035854MVA', address },
    electronicAddress: { scheme: '0192', id: '971035854' },
  },
  contact: { name: 'Ola', email: 'ola@example.org' },
  invoice: {
    ...{ buyerReference: 'SV-2231', orderNumber: '4711', accountingCost: '104200', customerNumber: '17' },
    recipient: { name: 'DFØ', organisationNumber: '986252932', address },
  },
}

const ntnu = { name: 'NTNU', organisationNumber: '974767880', address }

describe('a buyer as written', () => {
  it('has nothing of another party, not even what still stands in the fields', () => {
    const { contact, invoice = {} } = uio
    expect(buyerOf(uio, { buyer: ntnu, contact, invoice })).toEqual({
      buyer: { ...ntnu, electronicAddress: { scheme: '0192', id: '974767880' } },
      contact: undefined,
      invoice: {},
    })
  })

  it('has the contact and the references that were written anew', () => {
    const [contact, invoice] = [
      { name: 'Ola', email: 'ola@ntnu.example' },
      { buyerReference: 'SV-2231', orderNumber: '9' },
    ]
    expect(buyerOf(uio, { buyer: ntnu, contact, invoice })).toMatchObject({ contact, invoice: { orderNumber: '9' } })
    expect(buyerOf(uio, { buyer: ntnu, contact, invoice }).invoice).not.toHaveProperty('buyerReference')
  })

  it('keeps of the same party what no field asks for, and lacks what was emptied', () => {
    const { vatIdentifier: _vat, electronicAddress: _sent, ...asked } = uio.buyer
    const { buyer, contact, invoice } = buyerOf(uio, {
      buyer: { ...asked, name: 'UiO, SV' },
      contact: undefined,
      invoice: {},
    })
    expect([buyer, contact]).toEqual([{ ...uio.buyer, name: 'UiO, SV' }, undefined])
    expect(Object.keys(invoice ?? {})).toEqual(['accountingCost', 'customerNumber', 'recipient'])
  })

  it('is another one without a number when its name is another', () => {
    const abroad = { name: 'KI', address: { ...address, country: 'SE' } }
    const known = { ...uio, buyer: abroad }
    const written = { buyer: abroad, contact: undefined }
    expect(buyerOf(known, written).invoice).toEqual(uio.invoice)
    expect(buyerOf(known, { ...written, buyer: { ...abroad, name: 'LU' } }).invoice).toEqual({})
  })
})
