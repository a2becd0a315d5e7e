import { describe, expect, it } from 'vitest'
import { accepted, codesOf, refused } from '../testing/accepted.ts'
import { mapping, mixedAccepted, mixedDraft } from '../testing/finance.ts'
import { richQuote } from '../testing/rich-quote.ts'
import { acceptedOf, sentOf } from '../testing/sample.ts'
import { financeCsv } from './csv.ts'

const quote = mixedAccepted()
const csv = accepted(financeCsv(quote, mapping))

describe('there is no CSV', () => {
  it('of a quote whose last revision in the file was superseded', () => {
    const { revisions, ...quote } = richQuote()
    expect(codesOf(refused(financeCsv({ ...quote, revisions: revisions.slice(0, 1) }, mapping)))).toEqual([
      'quote/successor-missing',
    ])
  })

  it('of a quote that nobody has accepted', () => {
    expect(refused(financeCsv(sentOf(), mapping))).toMatchObject([
      { code: 'finance/not-accepted', path: '', params: { status: 'sent', revision: 1 } },
    ])
  })

  it('of a draft', () => {
    expect(refused(financeCsv(mixedDraft(), mapping))).toMatchObject([
      { code: 'finance/not-issued', path: '', params: {} },
    ])
  })

  it('of a quote that breaks a rule', () => {
    const tampered = JSON.parse(JSON.stringify(acceptedOf()).replace('Universitetet i Oslo', 'Universitetet i Bergen'))
    expect(codesOf(refused(financeCsv(tampered, mapping)))).toContain('quote/content-changed')
  })

  it('where the mapping lacks a component, an account for the VAT category or the VAT rate, and all are told', () => {
    const { 'variable-lists': _lists, ...components } = mapping.components
    const lacking = {
      ...mapping,
      components,
      reductions: { ...mapping.reductions, accounts: {} },
      vat: mapping.vat.filter(({ category }) => category !== 'E'),
    }
    expect(refused(financeCsv(quote, lacking)).map(({ code, path, params }) => [code, path, params])).toEqual([
      ['finance/no-component', '/estimate/lines/3', { component: 'variable-lists' }],
      ['finance/no-vat', '', { category: 'E', rate: '0' }],
      ['finance/no-account', '', { id: 'bulk', category: 'S' }],
    ])
  })

  it('at another rate than the one that the mapping knows of a category', () => {
    const reduced = { note: 'x', category: 'S', rate: '15', code: '31', account: '2702' } as const
    expect(accepted(financeCsv(quote, { ...mapping, vat: [reduced, ...mapping.vat] }))).toBe(csv)
    const only = { ...mapping, vat: [reduced, ...mapping.vat.filter(({ category }) => category !== 'S')] }
    expect(refused(financeCsv(quote, only)).map(({ code, params }) => [code, params])).toEqual([
      ['finance/no-vat', { category: 'S', rate: '25' }],
    ])
  })
})
