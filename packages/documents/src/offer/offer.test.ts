import { describe, expect, it } from 'vitest'
import { documentWordsFor } from '../languages/index.ts'
import type { Block } from '../model/block.ts'
import { exampleDraft, issuedOf, offerOf } from '../testing/quotes.ts'
import { textOf } from '../text/index.ts'
import { offerDocument } from './offer.ts'

const draft = exampleDraft('typical')
const issued = issuedOf(draft)

const english = documentWordsFor('en')

const offered = offerDocument(offerOf(issued), english)

const headings = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) => (block.kind === 'heading' && block.level === 1 ? [block.text] : []))

describe('an offer', () => {
  it('says first who offers what to whom, how much, until when and how to accept', () => {
    const [first] = offered.blocks
    const said = JSON.stringify(first)
    for (const what of [
      'Universitetet i Oslo',
      'Statistisk sentralbyrå',
      'Sykdom, arbeid og familie etter kreft',
      'NOK\u00a0175,912.50 incl. VAT',
      'NOK\u00a0140,730.00 excl. VAT',
      '7 December 2026',
      'send it to mikrodata@ssb.no',
    ])
      expect(said).toContain(what)
  })

  it('says then what it covers, its price, invoices, delivery, what it leaves out and assumes, and ends with the form', () => {
    expect(headings(offered.blocks)).toEqual([
      'What the offer covers',
      'Price',
      'When you are invoiced',
      'When the data come',
      'What is not included',
      'May take extra time or cost more',
      'Worth knowing',
      'How to accept',
      'The parties',
      'Terms',
      'Priced by',
      'Seal',
      'Appendix: how each line was computed',
      'Acceptance of quote DEMO-2026-0001, revision 1',
    ])
    expect(offered.blocks.at(-1)?.kind).toBe('blank-form')
  })

  it('has the exact decimal beside every figure of its tables', () => {
    const tables = offered.blocks.flatMap((block) => (block.kind === 'table' ? [block] : []))
    const bare = tables.flatMap(({ columns, rows }) =>
      rows.flatMap(({ kind, cells }) =>
        kind === 'group'
          ? []
          : cells.filter(
              ({ text, value }, index) => columns[index]?.kind !== 'text' && text !== '' && value === undefined,
            ),
      ),
    )
    expect(bare).toEqual([])
    const [price] = tables
    expect(price?.rows.at(-1)?.cells.at(-1)).toEqual({ text: 'NOK\u00a0175,912.50', value: '175912.50' })
  })

  it('has every sum of SSB’s headings once, and every invoice', () => {
    const text = textOf(offered)
    for (const sum of ['35,340.00', '96,980.00', '8,410.00', '130,317.50', '45,595.00']) expect(text).toContain(sum)
  })

  it('is marked as a demonstration, and as a draft while it is one', () => {
    const marksOf = (quote: typeof draft, moment?: string) =>
      offerDocument(offerOf(quote, moment), english).marks.map(({ text }) => text)
    const demonstration = 'Demonstration – not the prices of Statistics Norway'
    expect(marksOf(draft)).toEqual(['Draft – not an offer', demonstration])
    expect(marksOf(issued)).toEqual([demonstration])
    expect(marksOf(issued, '2026-12-08T00:00:01+01:00')).toEqual(['Expired on 7 December 2026', demonstration])
  })

  it('cannot be accepted when it has expired or is a draft: no form comes with it', () => {
    const last = (moment: string, quote = issued) =>
      offerDocument(offerOf(quote, moment), english).blocks.some(({ kind }) => kind === 'blank-form')
    expect(last('2026-12-07T23:59:59+01:00')).toBe(true)
    expect(last('2026-12-08T00:00:01+01:00')).toBe(false)
    expect(last('2026-11-23T00:00:00+01:00', draft)).toBe(false)
  })

  it.each([
    ['nb', 'siste side', 'Svar nederst på denne siden', 'Dere kan svare til og med 7. desember 2026.'],
    ['nn', 'siste side', 'Svar nedst på denne sida', 'De kan svare til og med 7. desember 2026.'],
    ['en', 'last page', 'Answer at the end of this page', 'You can answer until 7 December 2026.'],
  ] as const)(
    'in %s says where to answer on the page that shows it, without the form for paper',
    (language, ...said) => {
      const [onPaper, ...here] = said
      const letter = offerDocument({ ...offerOf(issued), isAnsweredHere: true }, documentWordsFor(language))
      expect(letter.blocks.some(({ kind }) => kind === 'blank-form')).toBe(false)
      const text = textOf(letter, 500)
      expect(text).not.toContain(onPaper)
      for (const sentence of here) expect(text).toContain(sentence)
    },
  )

  it('holds the quote itself, from which it can be read back', () => {
    expect(offered.attachments?.map(({ name, text }) => [name, JSON.parse(text)])).toEqual([
      ['DEMO-2026-0001.json', JSON.parse(JSON.stringify(issued))],
    ])
  })

  it('shows the seal and says how to check it', () => {
    const seal = offered.blocks.find(({ kind }) => kind === 'seal')
    expect(seal).toMatchObject({ value: issued.revisions[0]?.seal?.hash })
    expect(textOf(offered).replaceAll(/\s+/g, ' ')).toContain('anslag quote verify DEMO-2026-0001.json')
  })
})
