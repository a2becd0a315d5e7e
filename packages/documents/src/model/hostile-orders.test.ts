import { plan } from '@anslag/planning'
import { describe, expect, it } from 'vitest'
import { estimateDocument } from '../estimate/estimate-document.ts'
import { grantPack } from '../grant-pack/grant-pack.ts'
import { grantPackWorkbook } from '../grant-pack/grant-pack-workbook.ts'
import { documentWordsFor } from '../languages/index.ts'
import { accepted, demonstration, demonstrationDocuments, priced } from '../testing/priced-examples.ts'
import { hostileNames as names, renderedWell } from '../testing/rendered-well.ts'
import { linesDocument } from '../workbook/lines-document.ts'
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
