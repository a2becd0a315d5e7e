import { describe, expect, it } from 'vitest'
import { setDetails, setVatReason } from './operations/details.ts'
import { addFixedLine } from './operations/fixed-lines.ts'
import type { Quote } from './quote/quote.ts'
import { accepted } from './testing/accepted.ts'
import { details, documents, draftOf, officer, requestOf } from './testing/sample.ts'
import { unusualContent } from './unusual-content.ts'

const draft = draftOf(requestOf('small'))

const warned = ({ revisions }: Quote) =>
  revisions.flatMap(({ content }) => unusualContent(content).map(({ code, params }) => [code, params]))

const inCountry = (country: string): Quote => {
  const { organisationNumber: _number, electronicAddress: _address, ...buyer } = details.buyer
  const address = { ...buyer.address, country }
  return accepted(setDetails(draft, { buyer: country === 'NO' ? details.buyer : { ...buyer, address } }))
}

const without = (category: 'G' | 'O', quote: Quote): Quote => {
  const components = [...new Set(draft.revisions[0]?.content.estimate.lines.map(({ component }) => component))]
  const reason = { category, reason: 'Utland', legalReference: 'mval. § 6-22', components }
  return accepted(setVatReason(quote, reason, documents))
}

describe('what is unusual in a quote', () => {
  it('is nothing in a usual one', () => {
    expect(warned(draft)).toEqual([])
  })

  it('is an hour, a piece or a lump sum that costs nothing, unless there are none of it', () => {
    const line = (unitPrice: string, quantity = '2') =>
      accepted(
        addFixedLine(draft, {
          id: 'fixed:course',
          text: { nb: 'Kurs', nn: 'Kurs', en: 'Course' },
          quantity,
          unitCode: 'HUR',
          unitPrice,
          vatCategory: 'S',
          vatRate: '25',
          reason: 'Avtalt',
          by: officer,
        }),
      )
    expect(warned(line('0.00'))).toEqual([['quote/costs-nothing', { lines: ['fixed:course'] }]])
    expect(warned(line('0.01'))).toEqual([])
    expect(warned(line('0.00', '0'))).toEqual([])
  })

  it('is export to a customer in Norway, and Norwegian VAT for one abroad', () => {
    expect(warned(without('G', draft))).toEqual([['quote/export-to-norway', {}]])
    expect(warned(inCountry('SE'))).toEqual([['quote/vat-abroad', { country: 'SE' }]])
    for (const category of ['G', 'O'] as const) expect(warned(without(category, inCountry('SE')))).toEqual([])
  })
})
