import { describe, expect, it } from 'vitest'
import { grantPack } from '../grant-pack/grant-pack.ts'
import { documentWordsFor } from '../languages/index.ts'
import type { Document } from '../model/document.ts'
import { packOf } from '../testing/golden.ts'
import { demonstrationDocuments, planned, pricedExample } from '../testing/priced-examples.ts'
import { linesDocument } from '../workbook/lines-document.ts'
import { workbookDocument } from '../workbook/workbook-document.ts'
import { estimateDocument } from './estimate-document.ts'

const words = documentWordsFor('nb')
const estimate = pricedExample('small')
const input = { estimate, documents: demonstrationDocuments, ...planned(estimate) }

/** The names of what is paid in all: rows of totals, and the rows of the amount to budget and of usual hours. */
const namesOfTotals = ({ blocks }: Document): readonly string[] =>
  blocks.flatMap((block) =>
    block.kind !== 'table'
      ? []
      : block.rows.flatMap(({ kind, cells: [first] }) =>
          kind === 'total' || /budsjettere|vanlige timer/i.test(first?.text ?? '') ? [first?.text ?? ''] : [],
        ),
  )

describe('a document of amounts by a demonstration list', () => {
  it.each([
    ['an estimate', estimateDocument(estimate, demonstrationDocuments, words)],
    ['lines for CSV and word processors', linesDocument(input, words)],
    ['a workbook', workbookDocument(input, words)],
    ['what goes with an application', grantPack(packOf('typical'), words)],
  ])('calls every total of it an example: %s', (_name, document) => {
    const names = namesOfTotals(document)
    expect(names.length).toBeGreaterThan(0)
    for (const name of names) expect(name).toContain('(eksempelbeløp)')
  })
})
