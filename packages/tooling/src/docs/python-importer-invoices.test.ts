import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundledBooks, exampleRequests } from '@anslag/price-lists'
import { components, priceBookOn, type Result, readRequest } from '@anslag/pricing'
import {
  exampleFinanceMapping,
  exampleQuoteDetails,
  financeCsv,
  type Operated,
  type Quote,
  quoteOperations,
  readFinanceMapping,
  readQuoteDetails,
} from '@anslag/quotes'
import { afterAll, describe, expect, it } from 'vitest'
import { hasPython, python } from './python.ts'

const temporary = mkdtempSync(join(tmpdir(), 'anslag-invoices-'))

afterAll(() => rmSync(temporary, { recursive: true }))

const madeOf = <T>(result: Result<T>): T => {
  if (result.ok) return result.value
  throw new Error(JSON.stringify(result.issues))
}

const book = madeOf(priceBookOn('2026-11-22', bundledBooks()))

const entry = (day: string) =>
  ({ at: `${day}T12:00:00+01:00`, by: { name: 'Kari Nordmann', role: 'officer' }, book, day: '2026-11-22' }) as const

const { accept, adjust, deliver, draft, edit, issue } = quoteOperations

const now = { ...entry('2026-11-22'), vatTable: book.vatTable }

const course = {
  id: 'fixed:course',
  text: { nb: 'Kurs', nn: 'Kurs', en: 'Course' },
  quantity: '2.5',
  unitCode: 'HUR',
  unitPrice: '1178.01',
  vatCategory: 'E',
  vatRate: '0',
  delivery: '2028',
  period: { from: '2028-01-01', to: '2028-02-01' },
  reason: 'Avtalt',
  by: 'Kari Nordmann',
} as const

const exempt = {
  category: 'E',
  code: 'VATEX-EU-132-1I',
  reason: 'Undervisning',
  legalReference: 'mval. § 3-5',
  components: ['delivery'],
} as const

const outside = {
  category: 'O',
  reason: 'Ikke omsetning',
  legalReference: 'mval. § 3-1',
  components: components.map(({ id }) => id),
} as const

const swedish = {
  name: 'Lunds universitet',
  organisationNumber: '202100-3211',
  organisationScheme: '0007',
  vatIdentifier: 'SE202100321101',
  address: { lines: ['Box 117'], postalCode: '221 00', city: 'Lund', country: 'SE' },
  electronicAddress: { scheme: '0007', id: '2021003211' },
}

type Step = (quote: Quote) => Result<Operated>

const finished = (...steps: readonly Step[]): Quote => {
  const request = madeOf(readRequest(exampleRequests.typical, book.catalogue))
  const details = madeOf(readQuoteDetails(exampleQuoteDetails))
  const input = { ...details, request, fixedLines: [], vatReasons: [] }
  const all: readonly Step[] = [
    ...steps,
    (quote) => issue(quote, { number: 'DEMO-2026-0001' }, entry('2026-11-23')),
    (quote) => accept(quote, { acceptedBy: 'Ola', acceptedAt: '2026-11-24T09:00:00+01:00' }, entry('2026-11-24')),
    (quote) => deliver(quote, { delivery: '2027' }, entry('2027-04-01')),
  ]
  return all.reduce((quote, step) => madeOf(step(quote)).quote, madeOf(draft(input, now)).quote)
}

const tenth = { kind: 'reduction', reason: 'Rammeavtale', size: { percent: '10' } } as const

const kroner = {
  kind: 'reduction',
  reason: 'Avtalt',
  size: { amount: '90000.00' },
  vat: { category: 'S', rate: '25' },
} as const

const half = { ...kroner, size: { amount: '50000.00' } } as const

const most = { kind: 'reduction', reason: 'Avtalt', size: { percent: '70' }, lines: ['coordination'] } as const

const fee = { kind: 'charge', reason: 'Haster', size: { amount: '499.99' }, lines: ['coordination'] } as const

const mixed = (quote: Quote) => edit(quote, { details: {}, fixedLines: [course], vatReasons: [exempt] }, now)

const inParts = (quote: Quote) => {
  const content = quote.revisions[0]?.content
  const ids = [...(content?.estimate.lines ?? []), ...(content?.fixedLines ?? [])].map(({ id }) => id)
  const instalments = [
    { id: 'start', when: { kind: 'accepted' }, lines: ids.slice(0, 3) },
    { id: 'may', when: { kind: 'day', day: '2027-05-01' }, lines: ids.slice(3, 4) },
    { id: 'rest', when: { kind: 'delivered', delivery: '2028' }, lines: ids.slice(4) },
  ] as const
  return edit(quote, { details: { instalments } }, now)
}

const ofSum = (quote: Quote) => {
  const instalments = [
    { id: 'start', when: { kind: 'accepted' }, net: '10000.01' },
    { id: 'first', when: { kind: 'delivered', delivery: '2027' }, net: '3333.33' },
    { id: 'may', when: { kind: 'day', day: '2027-05-01' }, net: '0.01' },
    { id: 'rest', when: { kind: 'delivered', delivery: '2028' } },
  ] as const
  return edit(quote, { details: { instalments } }, now)
}

const quotes: Readonly<Record<string, () => Quote>> = {
  'two deliveries': () => finished(),
  'a percentage of all lines, exempt lines and amounts in kroner': () =>
    finished(
      mixed,
      (quote) => adjust(quote, tenth, now),
      (quote) => adjust(quote, kroner, now),
      (quote) => adjust(quote, fee, now),
    ),
  'reductions of more than the first delivery costs': () =>
    finished(
      (quote) => adjust(quote, half, now),
      (quote) => adjust(quote, half, now),
      (quote) => adjust(quote, tenth, now),
    ),
  'percentages of more than the lines that they name, in another order': () =>
    finished(
      mixed,
      (quote) => adjust(quote, most, now),
      (quote) => adjust(quote, most, now),
      (quote) => adjust(quote, fee, now),
      inParts,
    ),
  'instalments of the officer': () =>
    finished(
      mixed,
      (quote) => adjust(quote, tenth, now),
      (quote) => adjust(quote, kroner, now),
      inParts,
    ),
  'instalments by amounts, with charges, reductions and two VAT categories': () =>
    finished(
      mixed,
      (quote) => adjust(quote, tenth, now),
      (quote) => adjust(quote, fee, now),
      ofSum,
    ),
  'instalments by amounts, outside the scope of VAT': () =>
    finished((quote) => edit(quote, { details: {}, fixedLines: [], vatReasons: [outside] }, now), ofSum),
  'a buyer in Sweden, outside the scope of VAT': () =>
    finished((quote) => edit(quote, { details: { buyer: swedish }, fixedLines: [], vatReasons: [outside] }, now)),
}

const mapping = madeOf(readFinanceMapping(exampleFinanceMapping))

/** The rows that Python writes of a quote. */
const inPython = (name: string, quote: Quote) => {
  const path = join(temporary, name.replaceAll(/\W/g, '-'))
  writeFileSync(`${path}.json`, JSON.stringify(quote))
  const files = [`${path}.state`, 'packages/quotes/examples/finance-mapping.json', `${path}.json`]
  return python(['docs/guides/import_quotes.py', ...files])
}

if (hasPython()) {
  describe('the importer in Python writes the rows that this project writes', () => {
    it.each(Object.entries(quotes))('of %s', (name, made) => {
      const quote = made()
      const { stdout, stderr } = inPython(name, quote)
      expect(stderr).toContain(': imported')
      expect(stdout).toBe(madeOf(financeCsv(quote, mapping)))
    })
  })
}

describe('the rows of a quote', () => {
  it.each(Object.entries(quotes))('come to its total: %s', (_, made) => {
    const quote = made()
    const [head = '', ...rows] = madeOf(financeCsv(quote, mapping)).trimEnd().split('\r\n')
    const place = head.split(';').indexOf('amount')
    const ore = rows.reduce((sum, row) => sum + BigInt(row.split(';')[place]?.replace(',', '') ?? ''), 0n)
    expect(ore).toBe(BigInt(quote.revisions[0]?.content.totals.gross.replace('.', '') ?? ''))
  })

  it.each(Object.entries(quotes))('have no credit note, unless it is for a change: %s', (_, made) => {
    expect(madeOf(financeCsv(made(), mapping))).not.toContain('credit-note')
  })

  it('outside the scope of VAT have no rate and no VAT identifiers', () => {
    const [head = '', ...rows] = madeOf(
      financeCsv(quotes['a buyer in Sweden, outside the scope of VAT']?.() ?? expect.fail(), mapping),
    )
      .trimEnd()
      .split('\r\n')
    const names = head.replace('\uFEFF', '').split(';')
    const cell = (name: string) => [...new Set(rows.map((row) => row.split(';')[names.indexOf(name)]))]
    expect(['vatRate', 'sellerVatIdentifier', 'buyerVatIdentifier'].map(cell)).toEqual([[''], [''], ['']])
    expect(cell('buyerNumberScheme')).toEqual(['0007'])
    expect(cell('exemptionCode')).toEqual(['', 'VATEX-EU-O'])
  })
})
