import { formatMoney } from '@anslag/presentation'
import { textsFor } from '@anslag/presentation/languages'
import type { languages } from '@anslag/pricing'
import { describe, expect, it } from 'vitest'
import { estimateDocument } from '../estimate/estimate-document.ts'
import { documentWordsFor } from '../languages/index.ts'
import { legibleText } from '../model/legible.ts'
import { documentOf, hostileTexts } from '../testing/all-blocks.ts'
import { demonstrationDocuments, exampleNames, pricedExample } from '../testing/priced-examples.ts'
import { textsIn, xmlParts } from '../testing/xml-parts.ts'
import { docxOf } from './index.ts'

const partOf = (parts: ReadonlyMap<string, string>, name: string): string => parts.get(name) ?? ''

const body = 'word/document.xml'

const estimated = (name: (typeof exampleNames)[number], language: (typeof languages)[number] = 'nb') =>
  estimateDocument(pricedExample(name), demonstrationDocuments, documentWordsFor(language))

describe('a document for word processors', () => {
  it.each([
    ['nb', 'nb-NO', 'Side '],
    ['nn', 'nn-NO', 'Side '],
    ['en', 'en-GB', 'Page '],
  ] as const)('says its language, its title and which page it is: %s', async (language, locale, page) => {
    const document = estimated('small', language)
    const parts = xmlParts(await docxOf(document))
    expect(partOf(parts, 'word/styles.xml')).toContain(`<w:lang w:val="${locale}"`)
    expect(textsIn(partOf(parts, 'docProps/core.xml'), 'dc:title')).toEqual([document.title])
    expect(textsIn(partOf(parts, 'docProps/core.xml'), 'dc:language')).toEqual([locale])
    expect(partOf(parts, 'word/footer1.xml')).toContain(page)
    expect(partOf(parts, 'word/footer1.xml')).toContain('NUMPAGES')
  })

  it('has headings below one title, and heads of tables that stand again on every page', async () => {
    const xml = partOf(xmlParts(await docxOf(documentOf('Tekst'))), body)
    expect([...xml.matchAll(/<w:pStyle w:val="Heading(\d)"\/>/g)].map(([, level]) => level)).toEqual(['1', '2', '3'])
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1)
    expect(xml.indexOf('<w:tblHeader/>')).toBeLessThan(xml.indexOf('1 234,50 kr'))
  })

  it('marks every page', async () => {
    const parts = xmlParts(await docxOf(estimated('small')))
    expect(textsIn(partOf(parts, 'word/header1.xml'), 'w:t')).toEqual([
      'Demonstrasjon – ikke SSBs priser',
      'Ikke bindende',
    ])
  })

  it.each(exampleNames)('has every amount of the estimate: %s', async (name) => {
    const texts = textsIn(partOf(xmlParts(await docxOf(estimated(name))), body), 'w:t')
    const { lines, totals } = pricedExample(name)
    for (const amount of [...lines.map(({ net }) => net), totals.net, totals.vat, totals.gross])
      expect(texts).toContain(formatMoney(amount, textsFor('nb')))
  })

  it.each(hostileTexts)('is well-formed and shows the text, whatever it holds: %s', async (_, text) => {
    const xml = partOf(xmlParts(await docxOf(documentOf(text))), body)
    const shown = textsIn(xml, 'w:t').join('').replaceAll(/\s/g, '')
    expect(shown).toContain(legibleText(text).replaceAll(/\s/g, ''))
  })

  it.each([0, 500])('takes %d lines', async (lines) => {
    const xml = partOf(xmlParts(await docxOf(documentOf('Tekst', lines))), body)
    expect(xml.match(/1 234,50 kr/g) ?? []).toHaveLength(lines)
  })

  it('is the same, byte for byte, of the same document', async () => {
    expect(await docxOf(estimated('small'))).toEqual(await docxOf(estimated('small')))
  })
})
