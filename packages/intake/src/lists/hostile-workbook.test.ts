import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { listLimits } from './limits.ts'
import { readWorkbook } from './read-workbook.ts'
import { briefly } from './testing/briefly.ts'
import { type Writing, type WrittenSheet, workbookBytes, workbookParts, zipped } from './testing/xlsx.ts'

const file = 'liste.xlsx'

const refusal = async (bytes: Uint8Array) => {
  const { variables, issues, skipped } = briefly(await readWorkbook(file, bytes))
  expect([variables, skipped]).toEqual([[], []])
  return issues
}

const tooLarge = [`list-too-large ${listLimits.unpackedBytes / 1_000_000} ${listLimits.rows}`]

const sheet: WrittenSheet = {
  name: 'Velg',
  rows: [
    ['Variabelbeskrivelse', 'Velg', 'Variabelnavn'],
    ['Kjønn', 'x', 'kjonn'],
  ],
}

const withSheetXml = (xml: string, writing: Writing = {}): Uint8Array =>
  zipped({ ...workbookParts([sheet], writing), 'xl/worksheets/sheet1.xml': xml })

const row = (number: number, ...texts: readonly string[]): string =>
  `<row r="${number}">${texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`

const heading = row(1, 'Variabelbeskrivelse', 'Velg', 'Variabelnavn')

const compound = (...content: readonly number[]): Uint8Array =>
  Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...content])

/** Little-endian sizes in the records of a ZIP, replaced wherever they stand. */
const withDeclaredSize = (bytes: Uint8Array, size: number, declared: number): Uint8Array => {
  const changed = Uint8Array.from(bytes)
  const view = new DataView(changed.buffer)
  for (let at = 0; at + 4 <= changed.length; at += 1)
    if (view.getUint32(at, true) === size) view.setUint32(at, declared, true)
  return changed
}

describe('a file that is no workbook to read', () => {
  it('is refused when it is empty', async () => {
    expect(await refusal(new Uint8Array())).toEqual(['file-empty'])
  })

  it('is refused unread when it is larger than any list', async () => {
    expect(await refusal(new Uint8Array(listLimits.bytes + 1))).toEqual(['file-too-large 20'])
  })

  it('is told apart when a password protects it', async () => {
    const name = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0])
    expect(await refusal(compound(0x45, 0, 0x45, 0, ...name, 0))).toEqual(['workbook-protected'])
  })

  it('is told apart when it is a text document', async () => {
    const parts = { '[Content_Types].xml': '<Types/>', 'word/document.xml': '<document/>' }
    expect(await refusal(zipped(parts))).toEqual(['text-document'])
  })

  it('is told apart when it has the format from before 2007', async () => {
    expect(await refusal(compound(0x45, 0, 0x6e, 0, 0))).toEqual(['workbook-old'])
    expect(await refusal(compound(0x45))).toEqual(['workbook-old'])
    expect(await refusal(compound())).toEqual(['workbook-old'])
  })

  it.each([
    ['text', strToU8('Variabelnavn;Velg')],
    ['a signature and no more', Uint8Array.of(0x50, 0x4b, 3, 4)],
    ['half a workbook', workbookBytes([sheet]).slice(0, 700)],
    ['a workbook without its sheet', zipped({ ...workbookParts([sheet]), 'xl/workbook.xml': '<workbook/>' })],
    ['a binary workbook', zipped({ ...workbookParts([sheet]), 'xl/workbook.xml': Uint8Array.of(0x83, 1, 0) })],
    ['XML that is not balanced', withSheetXml(`<worksheet><sheetData>${heading}</worksheet>`)],
    ['XML that is cut off', withSheetXml(`<worksheet><sheetData>${heading}`)],
  ])('is refused when it is %s', async (_, bytes) => {
    expect(await refusal(bytes)).toEqual(['workbook-unreadable'])
  })

  it.each([
    ['with other files', zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text') })],
    ['with nothing in it', zipSync({})],
  ])('is told apart when it is a ZIP %s', async (_, bytes) => {
    expect(await refusal(bytes)).toEqual(['zip-without-list'])
  })

  it('is refused when the packed bytes are damaged', async () => {
    const bytes = workbookBytes([sheet])
    const damaged = bytes.map((byte, index) => (index > 40 && index < bytes.length - 700 ? byte ^ 0x5a : byte))
    expect(await refusal(damaged)).toEqual(['workbook-unreadable'])
  })
})

describe('a workbook that is made to exhaust a computer', () => {
  it('is refused as soon as too much has been unpacked', async () => {
    const bomb = workbookBytes([sheet], {
      parts: { 'xl/sharedStrings.xml': new Uint8Array(listLimits.unpackedBytes + 1) },
    })
    expect(bomb.length).toBeLessThan(1_000_000)
    expect(await refusal(bomb)).toEqual(tooLarge)
  })

  it('is refused though it declares to be small', async () => {
    const size = listLimits.unpackedBytes + 1
    const bomb = workbookBytes([sheet], { parts: { 'xl/sharedStrings.xml': new Uint8Array(size) } })
    const lying = withDeclaredSize(bomb, size, 100)
    expect(lying).not.toEqual(bomb)
    expect(await refusal(lying)).toEqual(tooLarge)
  })

  it('is refused when its parts are too much together', async () => {
    const padding = ' '.repeat(listLimits.unpackedBytes / 2)
    const parts = {
      'xl/sharedStrings.xml': `<sst>${padding}</sst>`,
      'xl/worksheets/sheet1.xml': `<worksheet>${padding}</worksheet>`,
    }
    expect(await refusal(workbookBytes([sheet], { parts }))).toEqual(tooLarge)
  })

  it('is refused when it has more rows than any list', async () => {
    const rows = Array.from({ length: listLimits.rows }, (_, index) => row(index + 2, 'a'))
    expect(
      await refusal(withSheetXml(`<worksheet><sheetData>${heading}${rows.join('')}</sheetData></worksheet>`)),
    ).toEqual(tooLarge)
  })

  it('is read when a million rows are empty', async () => {
    const rows = Array.from({ length: 1_000_000 }, (_, index) => `<row r="${index + 3}"/>`)
    const xml = `<worksheet><sheetData>${heading}${row(2, 'Kjønn', 'x', 'kjonn')}${rows.join('')}</sheetData></worksheet>`
    expect(briefly(await readWorkbook(file, withSheetXml(xml))).variables).toEqual(['kjonn - Velg:2'])
  })

  it('is refused when elements stand too deep within one another', async () => {
    const deep = `${'<a>'.repeat(listLimits.depth)}${'</a>'.repeat(listLimits.depth)}`
    expect(await refusal(withSheetXml(`<worksheet>${deep}</worksheet>`))).toEqual(['workbook-unreadable'])
  })

  it('is refused when a tag has thousands of attributes', async () => {
    const attributes = Array.from({ length: 5_000 }, (_, index) => `a${index}="1"`).join(' ')
    expect(await refusal(withSheetXml(`<worksheet><row ${attributes}/></worksheet>`))).toEqual(['workbook-unreadable'])
  })

  it.each([
    ['entities', '<!DOCTYPE a [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]>'],
    ['a file elsewhere', '<!DOCTYPE a SYSTEM "file:///etc/passwd">'],
  ])('is refused when its XML defines %s', async (_, doctype) => {
    expect(await refusal(withSheetXml(`${doctype}<worksheet><sheetData>${heading}</sheetData></worksheet>`))).toEqual([
      'workbook-unreadable',
    ])
  })

  it('is refused when merged cells reach over more rows than could be filled', async () => {
    const rows = Array.from({ length: 2_000 }, () => ['a'])
    const merged = Array.from({ length: 1_000 }, () => 'A1:XFD1048576')
    expect(await refusal(workbookBytes([{ ...sheet, rows, merged }]))).toEqual(tooLarge)
  })

  it('is refused when every row looks like headings', async () => {
    const rows = Array.from({ length: listLimits.headings + 1 }, () => ['Variabelbeskrivelse', 'Velg', 'Variabelnavn'])
    expect(await refusal(workbookBytes([{ ...sheet, rows }]))).toEqual(tooLarge)
  })

  it('is refused when it has too many sheets', async () => {
    const sheets = Array.from({ length: listLimits.sheets + 1 }, (_, index) => ({ name: `Ark ${index}`, rows: [] }))
    expect(await refusal(workbookBytes(sheets))).toEqual(tooLarge)
  })

  it('is refused when two of its parts have the same name', async () => {
    const twice = workbookBytes([sheet], { parts: { 'XL/Workbook.xml': '<workbook/>' } })
    expect(await refusal(twice)).toEqual(['workbook-unreadable'])
  })
})

describe('what stands in a cell', () => {
  const cells = async (name: string, description: string) => {
    const rows = [sheet.rows[0] ?? [], [description, 'x', name]]
    const { variables } = await readWorkbook(file, workbookBytes([{ name: 'Velg', rows }]))
    return variables.map((variable) => [variable.name, variable.description])
  }

  it.each([
    ['<script>alert(1)</script>', '=HYPERLINK("http://example.org")'],
    ['__proto__', '&lt;b&gt;'],
    ['constructor', '#{1+1} %s {{x}}'],
    ['=cmd|"/c calc"!A1', '@SUM(1)'],
  ])('stays the text that it is: %s', async (name, description) => {
    expect(await cells(name, description)).toEqual([[name, description]])
  })

  it('counts by the saved value where it is a formula', async () => {
    const rows = [
      sheet.rows[0] ?? [],
      ['Kjønn', { formula: 'IF(1=1,"x","")', value: 'x' }, { formula: 'A1', value: 'kjonn' }],
      ['Alder', { formula: 'IF(1=2,"x","")', value: '' }, 'alder'],
      ['Yrke', { formula: 'WEBSERVICE("http://example.org")' }, 'yrke'],
    ]
    expect(briefly(await readWorkbook(file, workbookBytes([{ name: 'Velg', rows }])))).toMatchObject({
      variables: ['kjonn - Velg:2'],
      issues: ['tick-not-computed Velg 4', 'list-unknown Velg'],
    })
  })

  it('is left out where it is an error, or refers to a text that there is not', async () => {
    const rows = [
      sheet.rows[0] ?? [],
      ['Kjønn', { xml: '<c r="B2" t="e"><v>#REF!</v></c>' }, 'kjonn'],
      ['Alder', { xml: '<c r="B3" t="s"><v>999999</v></c>' }, 'alder'],
      ['Yrke', { xml: '<c r="B4" t="s"><v></v></c>' }, 'yrke'],
      ['Bosted', { xml: '<c r="B5" t="s"><v>x</v></c>' }, 'bosted'],
    ]
    expect(briefly(await readWorkbook(file, workbookBytes([{ name: 'Velg', rows }]))).issues).toEqual([
      'nothing-ticked',
    ])
  })

  it('is never looked for outside the file', async () => {
    const relations = `<Relationships><Relationship Id="r1" Type="x/worksheet" Target="http://example.org/a.xml" TargetMode="External"/></Relationships>`
    const bytes = workbookBytes([sheet], { parts: { 'xl/_rels/workbook.xml.rels': relations } })
    expect(await refusal(bytes)).toEqual(['workbook-unreadable'])
  })
})
