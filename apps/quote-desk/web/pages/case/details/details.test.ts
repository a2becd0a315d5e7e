import { bundledBooks } from '@anslag/price-lists'
import { priceBookOn, readRequest } from '@anslag/pricing'
import {
  type Content,
  exampleQuoteDetails,
  quoteOperations,
  readChangedDetails,
  readQuoteDetails,
} from '@anslag/quotes'
import { describe, expect, it } from 'vitest'
import { newCase } from '../../../../server/testing/desk-in-memory.ts'
import {
  buyerEdit,
  buyerTemplate,
  buyerWritten,
  fromTemplate,
  remarksEdit,
  remarksWritten,
  termsEdit,
  termsWritten,
} from './details.ts'

const day = '2026-11-22'
const book = priceBookOn(day, bundledBooks())
const request = readRequest(newCase().estimate.request, bundledBooks().catalogue)
const read = readQuoteDetails(exampleQuoteDetails)
if (!book.ok || !request.ok || !read.ok) throw new Error('the example is wrong')
const entry = { at: `${day}T09:00:00Z`, by: { name: 'Kari', role: 'officer' }, book: book.value, day } as const
const drafted = quoteOperations.draft({ ...read.value, request: request.value }, entry)
const content = drafted.ok ? drafted.value.quote.revisions[0]?.content : undefined
if (!drafted.ok || content === undefined) throw new Error('the example is no quote')

const editedBy = (document: unknown): Content => {
  const changed = readChangedDetails(document)
  if (!changed.ok) throw new Error(JSON.stringify(changed.issues))
  const made = quoteOperations.edit(drafted.value.quote, changed.value, entry)
  const after = made.ok ? made.value.quote.revisions[0]?.content : undefined
  if (after === undefined) throw new Error(JSON.stringify(made))
  return after
}

describe('what an officer writes about a quote', () => {
  it('saved as it stood, changes nothing', () => {
    expect(editedBy(buyerEdit(content, buyerWritten(content)))).toEqual(content)
    expect(editedBy(termsEdit(content, termsWritten(content)))).toEqual(content)
    expect(editedBy(remarksEdit(content, remarksWritten(content)))).toEqual(content)
  })

  it('of another buyer, gives them an address for invoices, and none of the one before', () => {
    const changed = { ...buyerWritten(content), name: 'NTNU', organisationNumber: '974 767 880', contactName: '' }
    const after = editedBy(buyerEdit(content, changed))
    expect(after.buyer).toMatchObject({ name: 'NTNU', electronicAddress: { scheme: '0192', id: '974767880' } })
    expect(after.contact).toBeUndefined()
    expect([content.invoice, after.invoice, after.project]).toEqual([
      { buyerReference: 'SV-2231', accountingCost: '104200-220' },
      {},
      { title: content.project.title },
    ])
  })

  it('of a template, keeps the contact and the number of the order while it is the same buyer', () => {
    const mine = { ...content, invoice: { ...content.invoice, orderNumber: 'mine' } }
    const { buyer, contact } = content
    const template = { format: 'quote-details/1', buyer, invoice: { orderNumber: 'theirs', customerNumber: '17' } }
    const after = editedBy(fromTemplate(mine, template))
    expect([after.contact, after.invoice]).toEqual([contact, { customerNumber: '17', orderNumber: 'mine' }])
    const { electronicAddress: _uio, ...rest } = buyer
    const other = { ...template, buyer: { ...rest, organisationNumber: '974767880' } }
    const ofOther = editedBy(fromTemplate(mine, other))
    expect([ofOther.contact, ofOther.invoice]).toEqual([undefined, { customerNumber: '17' }])
  })

  it('keeps no person in a template, and no number of an order', () => {
    const template = buyerTemplate({ ...content, invoice: { ...content.invoice, orderNumber: 'mine' } })
    expect(template).toEqual({ format: 'quote-details/1', buyer: content.buyer, invoice: content.invoice })
  })

  it('of terms, is days, and a time to deliver or none', () => {
    const changed = { ...termsWritten(content), validity: '30', atLeast: '', atMost: '' }
    const after = editedBy(termsEdit(content, changed))
    expect([after.terms.validity.days, after.delivery]).toEqual([30, {}])
    expect(termsEdit(content, { ...changed, payment: 'tretti' })).toBeUndefined()
    expect(termsEdit(content, { ...changed, atLeast: '2' })).toBeUndefined()
  })

  it('to the buyer, stands in every language until somebody writes it in another', () => {
    const first = editedBy(remarksEdit(content, { introduction: 'Takk.' }))
    expect(first.texts.introduction).toEqual({ nb: 'Takk.', nn: 'Takk.', en: 'Takk.' })
    const second = editedBy(remarksEdit({ ...first, language: 'en' }, { introduction: 'Thank you.' }))
    expect(second.texts.introduction).toEqual({ nb: 'Takk.', nn: 'Takk.', en: 'Thank you.' })
  })
})
