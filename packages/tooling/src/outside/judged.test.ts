import { workbookDocument } from '@anslag/documents'
import { documentWordsFor } from '@anslag/documents/languages'
import { xlsxOf } from '@anslag/documents/xlsx'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { cellsOf, missingAmounts, missingTexts, wrongFacts, wrongFonts } from './judged.ts'
import { priceDocuments, pricedExample } from './kept.ts'
import { withoutValues } from './without-values.ts'

const info = (tagged: string) =>
  `Title:           Tilbud DEMO-2026-0001\nTagged:          ${tagged}\nJavaScript:      no\nPages:           5\nEncrypted:       no\nMetadata Stream: yes\n`

const fonts = (
  embedded: string,
) => `name                                 type              encoding         emb sub uni object ID
------------------------------------ ----------------- ---------------- --- --- --- ---------
ABCDEF+SourceSans3-Regular           CID TrueType      Identity-H       ${embedded} yes yes     12  0
`

describe('what poppler says of a PDF', () => {
  it('is right for a tagged one with its title', () => {
    expect(wrongFacts(info('yes'), 'Tilbud DEMO-2026-0001')).toEqual([])
  })

  it('tells what is not as it should be', () => {
    expect(wrongFacts(info('no'), 'Tilbud')).toEqual([
      'Title is Tilbud DEMO-2026-0001, not Tilbud',
      'Tagged is no, not yes',
    ])
    expect(wrongFacts('', 'Tilbud')).toContain('Encrypted is not said, not no')
  })

  it('tells of fonts that are not in the file', () => {
    expect(wrongFonts(fonts('yes'))).toEqual([])
    expect(wrongFonts(fonts('no '))).toEqual(['not whole: ABCDEF+SourceSans3-Regular'])
    expect(wrongFonts('')).toEqual(['no fonts'])
  })

  it('tells of texts that it does not read, whatever space stands between words', () => {
    expect(missingTexts('Å betale\n  48\u00a0703,75 kr', ['Å betale 48 703,75 kr', 'mva.'])).toEqual(['not read: mva.'])
  })
})

describe('what LibreOffice makes of a workbook', () => {
  it('is read as CSV, with commas, lines and quotation marks in its cells', () => {
    expect(cellsOf('a,"b, ""c""\nd",\n\n1.5,2\n')).toEqual([
      ['a', 'b, "c"\nd', ''],
      ['1.5', '2'],
    ])
  })

  it('tells of amounts that it does not come to', () => {
    expect(missingAmounts('"Sum",38963\n"mva.",9740.75\n', ['38963.00', '9740.75', '48703.75'])).toEqual([
      'not computed: 48703.75',
    ])
  })

  it('was computed by it, since the file has no values beside formulas any more', async () => {
    const document = workbookDocument(
      { estimate: pricedExample('small'), documents: priceDocuments },
      documentWordsFor('nb'),
    )
    const sheet = (file: Uint8Array) => strFromU8(unzipSync(file)['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
    const file = await xlsxOf(document)
    expect(sheet(file)).toContain('</f><v>')
    expect(sheet(withoutValues(file))).not.toContain('</f><v>')
    expect(sheet(withoutValues(file))).toContain('<f>')
  })
})
