import { bundledBooks } from '@anslag/price-lists'
import { priceBookOn, readRequest } from '@anslag/pricing'
import { exampleQuoteDetails, quoteOperations, readChangedDetails, readQuoteDetails } from '@anslag/quotes'
import { describe, expect, it } from 'vitest'
import { newCase } from '../../../../server/testing/desk-in-memory.ts'
import { adjustmentOf, vatsOf, withFixedLine, withVatReason } from './adding.ts'

const day = '2026-11-22'
const book = priceBookOn(day, bundledBooks())
const request = readRequest(newCase().estimate.request, bundledBooks().catalogue)
const details = readQuoteDetails(exampleQuoteDetails)
if (!book.ok || !request.ok || !details.ok) throw new Error('the example is wrong')
const entry = { at: `${day}T09:00:00Z`, by: { name: 'Kari', role: 'officer' }, book: book.value, day } as const
const drafted = quoteOperations.draft({ ...details.value, request: request.value }, entry)
const content = drafted.ok ? drafted.value.quote.revisions[0]?.content : undefined
if (!drafted.ok || content === undefined) throw new Error('the example is no quote')

const vats = vatsOf(content)

const editedBy = (document: unknown) => {
  const changed = readChangedDetails(document)
  if (!changed.ok) throw new Error(JSON.stringify(changed.issues))
  const made = quoteOperations.edit(drafted.value.quote, changed.value, entry)
  if (!made.ok) throw new Error(JSON.stringify(made.issues))
  return made.value.quote.revisions[0]?.content
}

describe('a charge or a reduction', () => {
  it('is in kroner or in percent, of all lines or of one', () => {
    expect(adjustmentOf({ size: '1 500' }, 'Kurs', vats)).toEqual({
      kind: 'charge',
      reason: 'Kurs',
      size: { amount: '1500.00' },
    })
    expect(adjustmentOf({ kind: 'reduction', size: '10', unit: 'percent', line: 'delivery' }, 'Feil', vats)).toEqual({
      ...{ kind: 'reduction', reason: 'Feil', size: { percent: '10' }, lines: ['delivery'] },
    })
    expect(adjustmentOf({ size: '1', vat: 'S 25' }, 'Kurs', vats)).toMatchObject({ vat: { category: 'S', rate: '25' } })
  })

  it('is nothing while its size is none', () => {
    expect(adjustmentOf({ size: 'mye' }, 'Kurs', vats)).toBeUndefined()
  })
})

describe('a line at a fixed price', () => {
  it('stands behind those that are there, with an id of its own', () => {
    const first = editedBy(
      withFixedLine(content, { text: 'Kurs', quantity: '2', unitPrice: '1 000' }, 'Avtalt', 'Kari'),
    )
    expect(first?.fixedLines).toMatchObject([{ id: 'fixed:1', net: '2000.00', vatRate: '25' }])
    const both = first && withFixedLine(first, { text: 'Møte', unitPrice: '500', unitCode: 'HUR' }, 'Avtalt', 'Kari')
    expect(both).toMatchObject({ fixedLines: [{ id: 'fixed:1' }, { id: 'fixed:2', unitCode: 'HUR', quantity: '1' }] })
  })

  it('is nothing while its text or price is missing', () => {
    expect(withFixedLine(content, { unitPrice: '500' }, 'Avtalt', 'Kari')).toBeUndefined()
    expect(withFixedLine(content, { text: 'Kurs' }, 'Avtalt', 'Kari')).toBeUndefined()
  })
})

describe('a reason for no VAT', () => {
  it('is for every component, or for one', () => {
    const all = editedBy(withVatReason(content, { category: 'G', law: 'mval. § 6-22' }, 'Kjøper i utlandet'))
    expect(all?.totals.vat).toBe('0.00')
    expect(withVatReason(content, { category: 'O', law: 'mval. § 1-1', component: 'delivery' }, 'x')).toMatchObject({
      vatReasons: [{ category: 'O', components: ['delivery'] }],
    })
  })

  it('is nothing while the law is missing', () => {
    expect(withVatReason(content, { category: 'G' }, 'x')).toBeUndefined()
  })
})
