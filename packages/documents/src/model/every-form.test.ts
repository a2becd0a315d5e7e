import { type DefaultTreeAdapterMap, parse } from 'parse5'
import { describe, expect, it } from 'vitest'
import { csvOf } from '../cells/index.ts'
import { docxOf } from '../docx/index.ts'
import { estimateDocument } from '../estimate/estimate-document.ts'
import { grantPack } from '../grant-pack/grant-pack.ts'
import { grantPackWorkbook } from '../grant-pack/grant-pack-workbook.ts'
import { htmlOf } from '../html/index.ts'
import { documentWordsFor } from '../languages/index.ts'
import { offerDocument } from '../offer/offer.ts'
import { made } from '../pdf/testing/made.ts'
import { textOf as aloud } from '../pdf/testing/read-back.ts'
import { cellsOf, fieldsOf } from '../testing/cells-in.ts'
import { packOf } from '../testing/golden.ts'
import { exampleDraft, issuedOf, offerOf } from '../testing/quotes.ts'
import { shownTexts } from '../testing/shown-texts.ts'
import { textsIn, xmlParts } from '../testing/xml-parts.ts'
import { textOf } from '../text/index.ts'
import { workbookDocument } from '../workbook/workbook-document.ts'
import { xlsxOf } from '../xlsx/index.ts'
import type { Block } from './block.ts'
import type { Document } from './document.ts'

const words = documentWordsFor('nb')
const pack = packOf('typical')
const { estimate, documents: books, plan } = pack
const offered = offerOf(issuedOf(exampleDraft('typical')))

const documents: readonly (readonly [name: string, document: Document])[] = [
  ['an offer', offerDocument(offered, words)],
  ['an estimate', estimateDocument(estimate, books, words)],
  ['a grant pack', grantPack(pack, words)],
  ['a grant pack as a workbook', grantPackWorkbook(pack, words)],
  ['a workbook', workbookDocument({ estimate, documents: books, range: plan.range, years: plan.years }, words)],
]

/** `12 345,60`, whatever spaces hold it together. */
const amount = /(?<!\d)\d{1,3}(?:[ \u00a0\u202f]\d{3})*,\d{2}(?!\d)/g

/** Amounts in a text, as decimals. */
const amountsIn = (text: string): readonly string[] =>
  [...text.matchAll(amount)].map(([shown]) => shown.replaceAll(/[ \u00a0\u202f]/g, '').replace(',', '.'))

const sorted = (texts: readonly string[]): readonly string[] => [...texts].sort()

const stated = (document: Document): readonly string[] => sorted(shownTexts(document).flatMap(amountsIn))

/** The document without the texts of cells that are numbers, which spreadsheets write in their own way; and those numbers. */
const apart = (document: Document): { readonly texts: Document; readonly numbers: readonly string[] } => {
  const numbers: string[] = []
  const blank = <T extends { readonly text: string; readonly value?: string }>(cell: T): T => {
    if (cell.value === undefined || !/^-?\d+(\.\d+)?$/.test(cell.value)) return cell
    numbers.push(cell.value)
    return { ...cell, text: '' }
  }
  const blocks = document.blocks.map((block): Block => {
    if (block.kind === 'chart') return { ...block, values: block.values.map(blank) }
    if (block.kind !== 'table') return block
    return { ...block, rows: block.rows.map((row) => ({ ...row, cells: row.cells.map(blank) })) }
  })
  return { texts: { ...document, blocks }, numbers }
}

type Node = DefaultTreeAdapterMap['node']

const textBelow = (node: Node): string =>
  'value' in node
    ? node.value
    : 'childNodes' in node && !('tagName' in node && node.tagName === 'head')
      ? node.childNodes.map(textBelow).join('\n')
      : ''

const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

/** Texts of a document that are not among those that a form holds. */
const lost = (document: Document, held: readonly string[]): readonly string[] => {
  const all = plain(held.join(' '))
  return shownTexts(document).filter((text) => !all.includes(plain(text)))
}

describe('the same numbers in every form', () => {
  it.each(documents)('on a page and as text: %s', (_, document) => {
    expect(stated(document).length).toBeGreaterThan(40)
    expect(sorted(amountsIn(textBelow(parse(htmlOf(document)))))).toEqual(stated(document))
    expect(sorted(amountsIn(textOf(document)))).toEqual(stated(document))
  })

  it.each(documents)('for word processors, with every other text: %s', async (_, document) => {
    const texts = textsIn(xmlParts(await docxOf(document)).get('word/document.xml') ?? '', 'w:t')
    expect(sorted(texts.flatMap(amountsIn))).toEqual(stated(document))
    const { title, blocks } = document
    expect(lost({ ...document, title, sender: '', marks: [], blocks }, texts)).toEqual([])
  })

  it.each(documents)('for spreadsheets, with every other text: %s', async (_, document) => {
    const { texts, numbers } = apart(document)
    const cells = await cellsOf(await xlsxOf(document))
    const held = cells.filter((cell) => typeof cell === 'string')
    const inCells = cells.filter((cell) => typeof cell === 'number').map(String)
    expect(sorted(inCells)).toEqual(sorted(numbers.map((number) => String(Number(number)))))
    expect(sorted(held.flatMap(amountsIn))).toEqual(stated(texts))
    expect(lost(texts, held)).toEqual([])
  })

  it.each(documents)('between semicolons, with every other text: %s', (_, document) => {
    const { texts, numbers } = apart(document)
    const fields = fieldsOf(csvOf(document)).flat()
    const isNumber = (field: string): boolean => /^-?\d+(,\d+)?$/.test(field)
    const written = [...numbers, ...shownTexts(texts).filter(isNumber)]
    expect(sorted(fields.filter(isNumber).map((field) => field.replace(',', '.')))).toEqual(sorted(written))
    const held = fields.filter((field) => !isNumber(field))
    expect(sorted(held.flatMap(amountsIn))).toEqual(stated(texts))
    expect(lost(texts, fields)).toEqual([])
  })

  it.each(documents.slice(0, 3))('on paper: %s', async (_, document) => {
    // What is read aloud runs together, so that a figure before an amount would be taken for its beginning.
    const read = plain((await made(document)).pages.map(aloud).join(' '))
    const amounts = shownTexts(document).flatMap((text) => [...text.matchAll(amount)].map(([shown]) => plain(shown)))
    expect(amounts.length).toBeGreaterThan(40)
    expect(amounts.filter((shown) => !read.includes(shown))).toEqual([])
  })

  it.each(documents)('are those of the engine: %s', (_, document) => {
    const found = new Set([...stated(document), ...apart(document).numbers])
    const { lines, vatBreakdown, totals } = estimate
    const { net, vat, gross } = totals
    const all = [...lines.map((line) => line.net), ...vatBreakdown.map((each) => each.vat), net, vat, gross]
    expect(all.filter((each) => !found.has(each))).toEqual([])
  })
})
