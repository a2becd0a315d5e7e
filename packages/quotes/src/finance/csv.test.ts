import { addAmounts } from '@anslag/pricing'
import { describe, expect, it } from 'vitest'
import type { Quote } from '../quote/quote.ts'
import { accepted, codesOf, refused } from '../testing/accepted.ts'
import { mapping, mixedAccepted } from '../testing/finance.ts'
import { acceptedOf, details, sentOf } from '../testing/sample.ts'
import { financeColumns, financeCsv } from './csv.ts'

/** The cells of a file as any reader of RFC 4180 finds them, by the name of their column. */
const rowsOf = (csv: string): readonly Readonly<Record<string, string>>[] => {
  const cells: string[][] = [[]]
  const pattern = /(?:"((?:[^"]|"")*)"|([^;"\r]*))(;|\r\n)/gy
  for (const [, quoted, plain = '', end] of csv.slice(1).matchAll(pattern)) {
    cells.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end !== ';') cells.push([])
  }
  const [head = [], ...rows] = cells.slice(0, -1)
  return rows.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index] ?? ''])))
}

const quote = mixedAccepted()
const csv = accepted(financeCsv(quote, mapping))
const rows = rowsOf(csv)
const content = (of: Quote) => of.revisions[0]?.content

describe('the CSV of an accepted quote', () => {
  it('has one row for each line, adjustment and VAT rate', () => {
    const { estimate, fixedLines, adjustments, vatBreakdown } = content(quote) ?? expect.fail()
    expect(rows.map(({ kind, id }) => [kind, id])).toEqual([
      ...[...estimate.lines, ...fixedLines].map(({ id }) => ['line', id]),
      ...adjustments.map(({ id }) => ['adjustment', id]),
      ...vatBreakdown.map(({ category, rate }) => ['vat', `${category}-${rate}`]),
    ])
    expect(vatBreakdown).toHaveLength(2)
  })

  it('adds up to the total including VAT, with reductions below zero', () => {
    const amounts = rows.map(({ amount = '' }) => amount.replace(',', '.'))
    expect(addAmounts(amounts)).toBe(content(quote)?.totals.gross)
    expect(rows.find(({ id }) => id === 'bulk')).toMatchObject({ amount: '-999,99', unitPrice: '-999,99' })
  })

  it('repeats in every row which quote it is, who pays and what the invoice must refer to', () => {
    for (const row of rows)
      expect(row).toMatchObject({
        quoteNumber: 'DEMO-2026-0001',
        revision: '1',
        hash: quote.revisions[0]?.seal?.hash,
        acceptedOn: '2026-12-01',
        buyerNumber: '971035854',
        recipientName: 'Universitetet i Oslo',
        buyerReference: 'SV-2231',
        paymentDays: '30',
        currency: 'NOK',
      })
  })

  it('has account, article, unit, VAT code and dimensions as the mapping says, by VAT category', () => {
    expect(rows.find(({ article }) => article === 'MD-FIXED')).toMatchObject({
      account: '3120',
      vatCode: '7',
      unit: 'STK',
    })
    expect(rows.find(({ article }) => article === 'MD-DEL')).toMatchObject({ activity: 'MIKRODATA', unit: 'TIM' })
    expect(rows.find(({ id }) => id === 'coordination')).toMatchObject({ account: '3020', 'cost-centre': '3100' })
    expect(rows.find(({ id }) => id === 'S-25')).toMatchObject({ account: '2700', vatRate: '25', article: '' })
    expect(rows.find(({ id }) => id === 'E-0')).toMatchObject({ account: '', amount: '0,00' })
  })

  it('cannot begin a formula with what somebody wrote', () => {
    expect(csv).toContain(`"'=kurs; ""innføring"""`)
    expect(rows.find(({ id }) => id === 'bulk')).toMatchObject({ text: "'-10 %" })
  })

  it('has decimal commas in quantities and prices', () => {
    expect(rows.find(({ id }) => id === 'fixed:course')).toMatchObject({
      quantity: '1,5',
      unitPrice: '1000,33',
      amount: '1500,50',
    })
  })

  it('names its columns, with those of the dimensions last', () => {
    expect(csv.split('\r\n')[0]).toBe(`\uFEFF${[...financeColumns, 'cost-centre', 'activity'].join(';')}`)
  })

  it('goes to whoever receives the invoice, with the order that acceptance brought', () => {
    const recipient = { ...details.buyer, name: 'Økonomiavdelingen', organisationNumber: '971526920' }
    const { electronicAddress: _none, ...withoutAddress } = recipient
    const own = mixedAccepted({ invoice: { recipient: withoutAddress, orderNumber: 'PO-1', customerNumber: '4711' } })
    const [row] = rowsOf(accepted(financeCsv(own, mapping)))
    expect(row).toMatchObject({ recipientName: 'Økonomiavdelingen', recipientNumber: '971526920' })
    expect(row).toMatchObject({ orderNumber: 'PO-1', customerNumber: '4711', buyerReference: 'SV-2231' })
  })
})

describe('there is no CSV', () => {
  it('of a quote that nobody has accepted', () => {
    expect(refused(financeCsv(sentOf(), mapping))).toMatchObject([
      { code: 'finance/not-accepted', params: { status: 'sent', revision: 1 } },
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
    expect(refused(financeCsv(quote, lacking)).map(({ code, params }) => [code, params])).toEqual([
      ['finance/no-component', { component: 'variable-lists' }],
      ['finance/no-vat', { category: 'E', rate: '0' }],
      ['finance/no-account', { id: 'bulk', category: 'S' }],
    ])
  })
})
