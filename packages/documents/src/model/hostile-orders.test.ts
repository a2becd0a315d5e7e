import { plan } from '@anslag/planning'
import { readRequest } from '@anslag/pricing'
import { describe, expect, it } from 'vitest'
import { csvOf } from '../cells/index.ts'
import { docxOf } from '../docx/index.ts'
import { estimateDocument } from '../estimate/estimate-document.ts'
import { grantPack } from '../grant-pack/grant-pack.ts'
import { grantPackWorkbook } from '../grant-pack/grant-pack-workbook.ts'
import { htmlOf } from '../html/index.ts'
import { documentWordsFor } from '../languages/index.ts'
import { bytesOf, made } from '../pdf/testing/made.ts'
import { fieldsOf } from '../testing/cells-in.ts'
import { documentOf } from '../testing/hostile.ts'
import { accepted, demonstration, demonstrationDocuments, priced } from '../testing/priced-examples.ts'
import { hostileNames as names, renderedWell } from '../testing/rendered-well.ts'
import { xmlParts } from '../testing/xml-parts.ts'
import { textOf } from '../text/index.ts'
import { linesDocument } from '../workbook/lines-document.ts'
import { xlsxOf } from '../xlsx/index.ts'
import type { Document } from './document.ts'

const words = documentWordsFor('nb')

/** Every kind of document of an order. */
const documentsOf = (request: object): readonly Document[] => {
  const estimate = priced({ format: 'request/1', ...request })
  const documents = demonstrationDocuments
  const input = { estimate, documents, plan: accepted(plan({ ...demonstration, estimate })) }
  return [
    estimateDocument(estimate, documents, words),
    linesDocument(input, words),
    grantPack(input, words),
    grantPackWorkbook(input, words),
  ]
}

/** An order whose every text is one of these. */
const order = {
  project: { title: names.join(' ').slice(0, 200) },
  institutions: names.map((name, index) => ({ id: `i${index}`, name, country: 'NO' })),
  populations: names.map((name, index) => ({ id: `p${index}`, name, kind: 'byCriteria', criteria: 1 })),
  wishes: names.map((description, index) => ({ id: `w${index}`, text: description })),
  deliveries: [{ id: 'd', name: names[0] }],
}

describe('orders of hostile names and texts', () => {
  it('are right in every form of every document', async () => {
    expect(names.length).toBeGreaterThan(8)
    for (const document of documentsOf(order)) await renderedWell(document)
  })

  it('are right with thirty wishes, with nothing ordered, and with nothing answered', async () => {
    const wishes = Array.from({ length: 30 }, (_, index) => ({ id: `w${index}`, text: 'å'.repeat(100) }))
    const none = { populations: [], sources: [], tables: [], areas: [], wishes: [], deliveries: [] }
    for (const request of [{ wishes }, none, {}])
      for (const document of documentsOf(request)) await renderedWell(document)
  })

  it('are PDFs, as an estimate and as what goes with an application', async () => {
    const [estimate, , pack] = documentsOf(order)
    for (const document of [estimate, pack]) {
      if (document === undefined) throw new Error('no document')
      const { texts } = await made(document)
      const read = texts.join(' ').replaceAll(/\s+/g, '')
      for (const name of names.filter((each) => /^[ -~]+$/.test(each) && each.length < 60))
        expect(read).toContain(name.replaceAll(/\s+/g, ''))
    }
  })

  it('are refused where nobody can see what they are, or they have no end', () => {
    const title = (text: string) =>
      readRequest({ format: 'request/1', project: { title: text } }, demonstration.book.catalogue)
    for (const text of ['a\u0000b', 'a\u001b[31m', 'a\r\nb', 'x'.repeat(2_000)]) {
      const read = title(text)
      expect(read.ok ? [] : read.issues.map(({ path }) => path)).toEqual(['/project/title'])
    }
  })
})

describe('abuse case 27: whoever writes markup, a formula or what steers into any text', () => {
  const texts = [
    '<script>alert(1)</script>',
    '=HYPERLINK("https://example.org","x")',
    'gnp.\u202ecod',
    '\u001b[31mrød',
    'a\r\nBcc: b@example.org',
  ]
  const document = documentOf(texts)
  /** Characters that steer or turn round, other than ends of lines. */
  const steers = /[^\P{Cc}\n]|\u202e/u

  it('runs nothing in a page, and turns nothing round', () => {
    const html = htmlOf(document)
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(html).not.toMatch(/<(script|a|img|iframe)\b| on\w+=/)
    expect(html).not.toMatch(steers)
  })

  it('runs nothing in a PDF, and links nowhere', async () => {
    const bytes = await bytesOf(document)
    expect(new TextDecoder('latin1').decode(bytes)).not.toMatch(/\/(JavaScript|JS|URI|Launch|OpenAction)\b/)
    const read = (await made(document)).texts.join(' ')
    expect(read).toContain('[U+202E]')
    expect(read).not.toMatch(steers)
  })

  it('is text in a file for word processors: no field, no link', async () => {
    const parts = xmlParts(await docxOf(document))
    const xml = [...parts.values()].join('')
    expect(xml).not.toMatch(/<w:(hyperlink|fldSimple)\b|<script/)
    expect(xml).not.toMatch(steers)
  })

  it('is text in a workbook: no formula', async () => {
    const xml = [...xmlParts(await xlsxOf(document)).values()].join('')
    expect(xml).not.toMatch(/<f\b[^>]*>[^<]*HYPERLINK|<hyperlink\b|<script/)
    expect(xml).not.toMatch(steers)
  })

  it('is text in CSV, in one field', () => {
    const fields = fieldsOf(csvOf(document)).flat()
    expect(fields.filter((field) => /^[=+@\t\r]/.test(field))).toEqual([])
    expect(fields.join('')).not.toMatch(steers)
  })

  it('is text in an e-mail: no line of its own, and nothing that steers a terminal', () => {
    const text = textOf(document)
    expect(text).not.toMatch(steers)
    expect(text).not.toMatch(/^Bcc:/m)
  })
})
