import { addAmounts } from '@anslag/pricing'
import { describe, expect, it } from 'vitest'
import { setVatReason } from '../operations/details.ts'
import { accept, acknowledge, deliver } from '../operations/events.ts'
import { addFixedLine } from '../operations/fixed-lines.ts'
import type { Quote } from '../quote/quote.ts'
import { accepted } from '../testing/accepted.ts'
import { rowsOf } from '../testing/csv-rows.ts'
import { mapping, mixedAccepted, mixedDraft } from '../testing/finance.ts'
import { acceptedOf, at, details, documents, draftOf, issuedOf, sentOf } from '../testing/sample.ts'
import { financeColumns, financeCsv } from './csv.ts'

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

describe('a row of the CSV', () => {
  const own = mixedAccepted({
    invoice: { accountingCost: 'K-1', customerNumber: '4711', orderNumber: 'PO-1' },
    project: { title: 'Kreft', reference: 'P-7' },
  })
  const lines = accepted(financeCsv(own, mapping)).split('\r\n')
  const hash = own.revisions[0]?.seal?.hash
  const seller = `DEMO-2026-0001;1;${hash};2026-12-01;NO971526920MVA`
  const buyer = '971035854;0192;Universitetet i Oslo;;971035854;Universitetet i Oslo;0192;971035854'
  const ofInvoice = '4711;SV-2231;PO-1;K-1;P-7;30;NOK'
  const instalment = '2027;invoice;delivered;'

  it.each([
    'line;coordination;2027;;;;MD-COORD;Koordinering, avklaringer, utarbeidelse av tilbud og avtale;17;TIM;1178,00;20026,00;20026,00;S;25;3;;;3020;3100;MIKRODATA',
    `line;fixed:course;2027;;;;MD-FIXED;"'=kurs; ""innføring""";1,5;STK;1000,33;1500,50;1500,50;E;0;7;;;3120;3100;MIKRODATA`,
    'adjustment;rush;;;;;MD-CHARGE;Hastelevering;1;RS;4870,38;38963,00;4870,38;S;25;3;;;3020;3100;MIKRODATA',
    "adjustment;bulk;;;;;MD-REDUCTION;'-10 %;1;RS;-999,99;38963,00;-999,99;S;25;3;;;3020;3100;MIKRODATA",
    'vat;S-25;;;;;;;1;;10708,35;42833,39;10708,35;S;25;3;;;2700;;',
    'vat;E-0;;;;;;;1;;0,00;1500,50;0,00;E;0;7;;Unntatt (mval. § 3-5);;;',
  ])('has all that finance posts: %s', (row) => {
    expect(lines).toContain(`${seller};${buyer};${ofInvoice};${instalment};${row}`)
  })

  it('stands under the columns that importers know, in their order', () => {
    expect(financeColumns.join(' ')).toBe(
      'quoteNumber revision hash acceptedOn sellerVatIdentifier buyerNumber buyerNumberScheme buyerName ' +
        'buyerVatIdentifier recipientNumber recipientName electronicScheme electronicAddress customerNumber ' +
        'buyerReference orderNumber accountingCost projectReference paymentDays currency instalment document ' +
        'invoiceWhen invoiceFrom kind id delivery deliveredOn periodFrom periodTo article text quantity unit unitPrice ' +
        'base amount vatCategory vatRate vatCode exemptionCode exemptionReason account',
    )
  })

  it('has empty cells for what a foreign buyer and a plain invoice lack', () => {
    const { organisationNumber: _number, electronicAddress: _address, ...rest } = details.buyer
    const buyer = { ...rest, address: { ...rest.address, country: 'SE' } }
    const foreign = acceptedOf(sentOf(issuedOf(mixedDraft({ buyer, invoice: {} }))))
    expect(rowsOf(accepted(financeCsv(foreign, mapping)))[0]).toMatchObject({
      buyerNumber: '',
      recipientNumber: '',
      customerNumber: '',
      buyerReference: 'SV-2231',
      orderNumber: '',
      accountingCost: '',
      projectReference: '',
    })
  })

  it('refers to what acceptance brought before what the quote says, and to nothing where neither does', () => {
    const acceptance = { acceptedBy: 'Ola Nordmann', acceptedAt: '2026-12-01T09:15:00+01:00' }
    const references = (invoice: typeof details.invoice, withReference: object) => {
      const sent = sentOf(issuedOf(mixedDraft({ invoice })))
      const taken = accepted(accept(sent, { ...acceptance, ...withReference }, at('2026-12-01')))
      return rowsOf(accepted(financeCsv(taken, mapping))).map(({ buyerReference, orderNumber }) => [
        buyerReference,
        orderNumber,
      ])[0]
    }
    const invoice = { buyerReference: 'old', orderNumber: 'PO-1' }
    expect(references(invoice, {})).toEqual(['old', 'PO-1'])
    expect(references(invoice, { customerReference: 'new', orderNumber: 'PO-2' })).toEqual(['new', 'PO-2'])
    expect(references({}, {})).toEqual(['', ''])
  })
})

describe('there is a CSV', () => {
  const next = at('2026-12-10')
  const acknowledged = accepted(acknowledge(quote, {}, next))

  it.each([
    ['acknowledged', acknowledged],
    ['delivered', accepted(deliver(quote, {}, next))],
    ['completed', accepted(deliver(acknowledged, {}, next))],
  ])('the same as before of a quote that is %s, but for the day on which it was delivered', (_, later) => {
    const text = accepted(financeCsv(later, mapping))
    expect(text.replaceAll(';2026-12-10;', ';;')).toBe(csv)
    const isDelivered = later.revisions[0]?.events.some(({ kind }) => kind === 'delivered')
    expect(rowsOf(text)[0]).toMatchObject({
      invoiceWhen: 'delivered',
      invoiceFrom: isDelivered === true ? '2026-12-10' : '',
      deliveredOn: isDelivered === true ? '2026-12-10' : '',
    })
  })
})

describe('a fixed line of a period', () => {
  it('says from when to when', () => {
    const [line] = content(mixedDraft())?.fixedLines ?? []
    const period = { from: '2027-01-01', to: '2027-03-31' }
    const draft = accepted(addFixedLine(mixedDraft(), { ...(line ?? expect.fail()), period }))
    const own = rowsOf(accepted(financeCsv(acceptedOf(sentOf(issuedOf(draft))), mapping)))
    expect(own.find(({ id }) => id === 'fixed:course')).toMatchObject({ periodFrom: period.from, periodTo: period.to })
    expect(own[0]).toMatchObject({ periodFrom: '', periodTo: '' })
  })
})

describe('a quote outside the scope of VAT', () => {
  it('has no rate in its rows', () => {
    const components = [...new Set((content(draftOf())?.estimate.lines ?? []).map(({ component }) => component))]
    const reason = { category: 'O', reason: 'Utland', legalReference: 'mval. § 1-2', components } as const
    const draft = accepted(setVatReason(draftOf(), reason, documents))
    const vat = { note: 'x', category: 'O', rate: '0', code: '7', account: '2700' } as const
    const posting = { note: 'x', article: 'X', accounts: { O: '3200' }, dimensions: {} }
    const own = { ...mapping, vat: [vat], components: Object.fromEntries(components.map((id) => [id, posting])) }
    const found = rowsOf(accepted(financeCsv(acceptedOf(sentOf(issuedOf(draft))), own)))
    expect([...new Set(found.map(({ vatCategory, vatRate }) => `${vatCategory} ${vatRate}`))]).toEqual(['O '])
    expect(found.at(-1)).toMatchObject({ kind: 'vat', id: 'O' })
  })
})
