import { exampleRequests } from '@anslag/price-lists'
import { readRequest } from '@anslag/pricing'
import { quoteOperations } from '@anslag/quotes'
import { describe, expect, it } from 'vitest'
import { documentWordsFor } from '../languages/index.ts'
import type { Block } from '../model/block.ts'
import type { TableBlock } from '../model/table.ts'
import { at, by, draftOf, exampleDraft, issuedOf, offerOf, valid } from '../testing/quotes.ts'
import { textOf } from '../text/index.ts'
import { offerDocument } from './offer.ts'

const { adjust, assume } = quoteOperations
const noon = at('2026-11-22T13:00:00+01:00')
const priced = { ...noon, vatTable: by.book.vatTable }
const bokmal = documentWordsFor('nb')

const plain = (text: string): string => text.replaceAll(/\s+/g, ' ')

/** What stands below a heading, up to the next one as high. */
const below = (blocks: readonly Block[], heading: string): readonly Block[] => {
  const start = blocks.findIndex((block) => block.kind === 'heading' && block.text === heading)
  const rest = blocks.slice(start + 1)
  const end = rest.findIndex((block) => block.kind === 'heading' && block.level === 1)
  return start < 0 ? [] : rest.slice(0, end < 0 ? rest.length : end)
}

const said = (blocks: readonly Block[]): string =>
  plain(textOf({ title: '', language: 'nb', day: '2026-11-22', marks: [], blocks }, 200))

const tablesIn = (blocks: readonly Block[]): readonly TableBlock[] =>
  blocks.flatMap((block) => (block.kind === 'table' ? [block] : []))

const texts = ({ rows }: TableBlock, place = 0): readonly string[] =>
  rows.map(({ cells }) => plain(cells[place]?.text ?? ''))

const typical = offerDocument(offerOf(issuedOf(exampleDraft('typical'))), bokmal)

describe('the price of an offer', () => {
  const [lines, deliveries] = tablesIn(below(typical.blocks, 'Pris'))

  it('has its lines below SSB’s headings, and there below what each is done for, by number', () => {
    expect(lines === undefined ? [] : texts(lines).slice(0, 9)).toEqual([
      'Koordinere, avklare og lage tilbud',
      '1. Koordinering, avklaringer, utarbeidelse av tilbud og avtale',
      'Sum',
      'Opprette populasjon og klargjøre datafiler',
      'Gjøres én gang',
      '2. Opprette populasjon og tilpasse datafiler: Pasienter med kreft',
      '3. Opprette populasjon og tilpasse datafiler: Pasientenes familier',
      '4. Tredjepartsdata: Kreftregisteret',
      '5. Tredjepartsdata: Spørreskjema til pasientene',
    ])
    expect(lines === undefined ? [] : texts(lines)).toContain(
      '7. Opprette populasjon og tilpasse datafiler: Pasientenes familier',
    )
  })

  it('says what each delivery comes to below each heading, and all of them what the lines do', () => {
    expect(deliveries?.columns.map(({ title }) => title).slice(1)).toEqual([
      'Koordinere, avklare og lage tilbud',
      'Opprette populasjon og klargjøre datafiler',
      'Sende data og arkivere dokumenter',
      'Sum linjer',
    ])
    expect(deliveries?.rows.map(({ cells }) => cells.map(({ text, value }) => value ?? text))).toEqual([
      ['Gjøres én gang', '35340.00', '25821.00', '1682.00', '62843.00'],
      ['Levering 2027', '0.00', '38047.00', '3364.00', '41411.00'],
      ['Levering 2028', '0.00', '33112.00', '3364.00', '36476.00'],
      ['Til sammen', '35340.00', '96980.00', '8410.00', '140730.00'],
    ])
  })

  it('has no table of deliveries where there is but one', () => {
    const small = offerDocument(offerOf(issuedOf(exampleDraft('small'))), bokmal)
    expect(tablesIn(below(small.blocks, 'Pris'))).toHaveLength(1)
  })

  it('cites in the appendix the lines by the same numbers', () => {
    const explained = typical.blocks.flatMap((block) => (block.kind === 'explanation' ? [block.node.text] : []))
    expect(explained.slice(0, 4).map((text) => /^\d+\./.exec(text)?.[0])).toEqual(['1.', '2.', '3.', '4.'])
  })
})

describe('the invoices of an offer', () => {
  it('say when they come, and of which lines', () => {
    const [table] = tablesIn(below(typical.blocks, 'Når dere får faktura'))
    expect(table === undefined ? [] : texts(table)).toEqual([
      'Når levering 2027 er gjort',
      'Når levering 2028 er gjort',
      'Til sammen',
    ])
    expect(table === undefined ? [] : texts(table, 1)).toEqual(['Linje 1–12, 18–19', 'Linje 13–17, 20', ''])
  })

  it('may be parts of the sum', () => {
    const instalments = [
      { id: 'a', when: { kind: 'accepted' }, net: '1000.00' },
      { id: 'b', when: { kind: 'delivered' } },
    ] as const
    const offer = offerDocument(offerOf(issuedOf(draftOf(exampleRequests.small, { instalments }))), bokmal)
    const [table] = tablesIn(below(offer.blocks, 'Når dere får faktura'))
    expect(table === undefined ? [] : texts(table, 1)).toEqual(['En del av summen', 'En del av summen', ''])
  })

  it('are one of all lines where there is one delivery', () => {
    const small = offerDocument(offerOf(issuedOf(exampleDraft('small'))), bokmal)
    const [table] = tablesIn(below(small.blocks, 'Når dere får faktura'))
    expect(table === undefined ? [] : texts(table, 1)).toEqual(['Alle linjene'])
  })
})

describe('the parties of an offer', () => {
  const parties = said(below(typical.blocks, 'Partene'))

  it('have their addresses, with countries by name, and what an invoice is marked with', () => {
    expect(parties).toContain('Postboks 1072 Blindern, 0316 Oslo, Norge')
    expect(parties).not.toMatch(/\bNO\b/)
    for (const each of ['Kontostreng 104200-220', 'Kundens referanse SV-2231', 'Prosjektreferanse 2026/1234'])
      expect(parties).toContain(each)
  })

  it('are called by the language of the offer', () => {
    const english = textOf(offerDocument(offerOf(issuedOf(exampleDraft('typical'))), documentWordsFor('en')), 200)
    expect(plain(english)).toContain('0131 Oslo, Norway')
    expect(plain(english)).toContain('Country: Norway')
  })

  it('may be another receiver of the invoice, who stands in the form too', () => {
    const recipient = {
      name: 'Regnskapskontoret',
      address: { lines: ['Kirkegatan 1'], postalCode: '111 20', city: 'Stockholm', country: 'SE' },
    }
    const invoice = { buyerReference: 'A', recipient }
    const offer = offerDocument(offerOf(issuedOf(draftOf(exampleRequests.small, { invoice }))), bokmal)
    expect(said(below(offer.blocks, 'Partene'))).toContain('Kirkegatan 1, 111 20 Stockholm, Sverige')
    expect(offer.blocks.at(-1)).toMatchObject({
      fields: expect.arrayContaining([{ label: 'Fakturamottaker', value: 'Regnskapskontoret' }]),
    })
  })
})

describe('an offer with all that officers add', () => {
  const conditions = { title: 'Generelle vilkår', url: 'https://example.org/vilkar', date: '2026-01-01' }
  const course = {
    id: 'fixed:course',
    text: { nb: 'Kurs', nn: 'Kurs', en: 'Course' },
    quantity: '2.5',
    unitCode: 'HUR',
    unitPrice: '1178.01',
    vatCategory: 'E',
    vatRate: '0',
    reason: 'Avtalt i møte',
    by: 'Kari Nordmann',
  } as const
  const exempt = { category: 'E', reason: 'Undervisning', legalReference: 'mval. § 3-5', components: [] } as const
  const first = draftOf(
    exampleRequests.small,
    {
      terms: { payment: { days: 30 }, validity: { days: 14 }, conditions },
      texts: { reservations: { nb: 'Med forbehold.', nn: 'Med atterhald.', en: 'Reserved.' } },
    },
    { fixedLines: [course], vatReasons: [exempt] },
  )
  const norm = { kind: 'norm', tariff: 'delivery.base', value: '4', reason: 'Flere mottakere' } as const
  const student = { id: 'student', kind: 'reduction', reason: 'Studentprosjekt', size: { percent: '10' } } as const
  const assumed = valid(assume(first, norm, noon)).quote
  const reduced = valid(adjust(assumed, { ...student, lines: ['fixed:course'] }, priced)).quote
  const { blocks } = offerDocument(offerOf(issuedOf(reduced)), bokmal)

  it('says why something is added or taken off, of which lines, and who decided it', () => {
    const [table] = tablesIn(below(blocks, 'Pris'))
    expect(table === undefined ? [] : texts(table)).toContain(
      'Fradrag: Studentprosjekt – 10 % av 2 945,03 kr (Kari Nordmann), av linjene «Kurs»',
    )
  })

  it('says the VAT of each category, with what it follows', () => {
    const price = said(below(blocks, 'Pris'))
    expect(price).toContain('unntatt fra mva.: Undervisning (mval. § 3-5).')
    expect(price).toMatch(/25 % mva\.: Merverdiavgiftshåndboken 5-1\.3/)
  })

  it('says what officers assumed, and reserve', () => {
    expect(said(below(blocks, 'Forutsetninger fra saksbehandleren'))).toContain('er 4 timer i stedet for 2 timer')
    expect(said(below(blocks, 'Forbehold')).trim()).toBe('Med forbehold.')
  })

  it('names its conditions with their address, where they are to be read and among the terms', () => {
    const named = 'Generelle vilkår, https://example.org/vilkar'
    expect(said(below(blocks, 'Slik takker dere ja'))).toContain(named)
    expect(said(below(blocks, 'Vilkår'))).toContain('https://example.org/vilkar')
  })
})

describe('an offer although something is missing', () => {
  it('has the remark with what the officer answered', () => {
    const { application = {}, ...small } = valid(readRequest(exampleRequests.small, by.book.catalogue))
    const attachments = { ...application.attachments, protocol: false }
    const drafted = draftOf({ ...small, application: { ...application, attachments } })
    const answer = { code: 'attachment/protocol', reason: 'Kommer i desember' }
    const answered = valid(quoteOperations.answer(drafted, answer, noon)).quote
    expect(plain(textOf(offerDocument(offerOf(issuedOf(answered)), bokmal)))).toContain(
      'Svar: Kommer i desember (Kari Nordmann, 22. november 2026).',
    )
  })
})

describe('what an offer says of time', () => {
  it('is when data may come, from when that counts, how long they can be fetched, and by which list and its revision', () => {
    const text = plain(textOf(typical))
    for (const each of [
      '6–10 uker, regnet fra tilbudet er akseptert og data fra andre er mottatt.',
      'kan lastes ned i seks måneder etter levering',
      'Prosjektet skal slette dataene når det er slutt',
      'gjelder fra 1. januar 2026',
    ])
      expect(text).toContain(each)
    expect(text).toMatch(/Demonstrasjonsprisliste 2026 \(\S+, rettelse \d+\)/)
  })
})
