import { plan } from '@anslag/planning'
import { describe, expect, it } from 'vitest'
import { copiedHtml, copiedText, csvOf } from '../cells/index.ts'
import { docxOf } from '../docx/index.ts'
import { estimateDocument } from '../estimate/estimate-document.ts'
import { grantPack } from '../grant-pack/grant-pack.ts'
import { grantPackWorkbook } from '../grant-pack/grant-pack-workbook.ts'
import { htmlOf } from '../html/index.ts'
import { documentWordsFor } from '../languages/index.ts'
import { fieldsOf } from '../testing/cells-in.ts'
import { hostileTexts } from '../testing/hostile.ts'
import { accepted, demonstration, demonstrationDocuments, priced } from '../testing/priced-examples.ts'
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

/** Faults of a document's forms: what is no XML throws by itself. */
const renderedWell = async (document: Document): Promise<void> => {
  xmlParts(await docxOf(document))
  xmlParts(await xlsxOf(document))
  for (const html of [htmlOf(document), copiedHtml(document)]) expect(html).not.toMatch(/<(script|img)\b/)
  for (const field of fieldsOf(csvOf(document)).flat()) expect(field).not.toMatch(/^[\t\r=+@]|^-(?!\d+(,\d+)?$)/)
  for (const cell of copiedText(document).split(/[\t\n]/)) expect(cell).not.toMatch(/^[=+@]|^-(?!\d+([,.]\d+)?$)/)
  expect(textOf(document).replaceAll('\n', '')).not.toMatch(/\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u)
}

/** Texts as a request takes them: those that it refuses come to no document. */
const names = hostileTexts.filter((text) => text.length <= 200 && !/^\s*$|\p{Cc}|\p{Cs}/u.test(text))

describe('orders of hostile names and texts', () => {
  it('are right in every form of every document', async () => {
    expect(names.length).toBeGreaterThan(8)
    const order = {
      project: { title: names.join(' ').slice(0, 200) },
      institutions: names.map((name, index) => ({ id: `i${index}`, name, country: 'NO' })),
      populations: names.map((name, index) => ({ id: `p${index}`, name, kind: 'byCriteria', criteria: 1 })),
      wishes: names.map((description, index) => ({ id: `w${index}`, text: description })),
      deliveries: [{ id: 'd', name: names[0] }],
    }
    for (const document of documentsOf(order)) await renderedWell(document)
  })

  it('are right with thirty wishes, with nothing ordered, and with nothing answered', async () => {
    const wishes = Array.from({ length: 30 }, (_, index) => ({ id: `w${index}`, text: 'å'.repeat(100) }))
    const none = { populations: [], sources: [], tables: [], areas: [], wishes: [], deliveries: [] }
    for (const request of [{ wishes }, none, {}])
      for (const document of documentsOf(request)) await renderedWell(document)
  })
})
