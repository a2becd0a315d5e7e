import { describe, expect, it } from 'vitest'
import { documentWordsFor } from '../languages/index.ts'
import { documentOf, hostileTexts } from '../testing/all-blocks.ts'
import { fieldsOf } from '../testing/cells-in.ts'
import { demonstrationDocuments, exampleNames, pricedExample } from '../testing/priced-examples.ts'
import { linesDocument } from '../workbook/lines-document.ts'
import { csvOf } from './index.ts'

describe('a file of values between semicolons', () => {
  it.each(exampleNames)('has the amounts of the estimate with a decimal comma: %s', (name) => {
    const estimate = pricedExample(name)
    const document = linesDocument({ estimate, documents: demonstrationDocuments }, documentWordsFor('nb'))
    const rows = fieldsOf(csvOf(document))
    const amount = (first: string): string | undefined => rows.find(([label]) => label === first)?.[4]
    for (const { text, net } of estimate.lines) expect(amount(text.nb)).toBe(net.replace('.', ','))
    expect(amount('Sum inkl. mva. (eksempelbeløp)')).toBe(estimate.totals.gross.replace('.', ','))
  })

  it('begins with a byte order mark, and ends its lines as spreadsheets do', () => {
    const file = csvOf(documentOf('Tekst'))
    expect(file.startsWith('\uFEFFTekst\r\n')).toBe(true)
    expect(file.endsWith('\r\n')).toBe(true)
  })

  it.each(hostileTexts)('has no field that a spreadsheet takes for a formula: %s', (_, text) => {
    for (const field of fieldsOf(csvOf(documentOf(text))).flat()) expect(field).not.toMatch(/^[\t\r=+@-]/)
  })

  it.each([0, 500])('takes %d lines', (lines) => {
    expect(csvOf(documentOf('Tekst', lines)).match(/;1234,50;2;25;2026-11-30\r\n/g) ?? []).toHaveLength(lines)
  })
})
