import { expect, it } from 'vitest'
import { adjust } from './operations/adjust.ts'
import type { Content } from './quote/content.ts'
import type { Quote } from './quote/quote.ts'
import { accepted } from './testing/accepted.ts'
import { richDraft } from './testing/rich-quote.ts'
import { documents, officer } from './testing/sample.ts'
import { unknownVatRates } from './vat-rates.ts'

const contentOf = ({ revisions }: Quote): Content => revisions.at(-1)?.content ?? expect.fail()

it('tells of a rate that the VAT table does not have on the day, and of no other', () => {
  const table = documents.book.vatTable.document
  expect(unknownVatRates(contentOf(richDraft()), table)).toEqual([])
  const charge = { id: 'food', kind: 'charge', reason: 'Mat', by: officer, size: { amount: '100.00' } } as const
  const at15 = contentOf(accepted(adjust(richDraft(), { ...charge, vat: { category: 'S', rate: '15' } })))
  expect(unknownVatRates(at15, table)).toMatchObject([
    {
      code: 'quote/unknown-vat-rate',
      severity: 'warn',
      path: '/vatBreakdown/2',
      params: { category: 'S', rate: '15', day: '2026-11-22', allowed: ['25'] },
    },
  ])
  const rates = table.rates.map((rate) => (rate.category === 'S' ? { ...rate, validTo: '2026-11-21' } : rate))
  const past = { ...table, rates }
  expect(unknownVatRates(contentOf(richDraft()), past)).toHaveLength(1)
})
