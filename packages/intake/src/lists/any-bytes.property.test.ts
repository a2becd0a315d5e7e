import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { looksLikeWorkbook } from './looks-like-workbook.ts'
import { readDelimited } from './read-delimited.ts'
import { readWorkbook } from './read-workbook.ts'
import { known } from './testing/catalogue.ts'
import { workbookBytes, workbookParts, zipped } from './testing/xlsx.ts'

const sheet = {
  name: 'Velg',
  rows: [
    ['Variabelbeskrivelse', 'Velg', 'Variabelnavn', 'Fra', 'Til'],
    ['Kjønn', 'x', 'kjonn', 1990, 2020],
    ['Inntekt', '2010-2015', 'inntekt', 1990, 2020],
  ],
  merged: ['A2:A3'],
}

const written = workbookBytes([sheet])

const piece = fc.constantFrom(
  ...[
    '<',
    '>',
    '/>',
    '</c>',
    '<row r="0">',
    '<c r="ZZZ9999999">',
    '<!--',
    ']]>',
    '<![CDATA[',
    '&#x0;',
    '&bogus;',
    '"',
    '\u0000',
  ],
  ...[
    '<mergeCell ref="B9:A1"/>',
    '<v>1e999</v>',
    '<t>',
    '<rPh>',
    't="s"',
    '_x0000_',
    '\ud800',
    'x:',
    '<?a',
    'xmlns:a=""',
  ],
)

describe('whatever bytes there are', () => {
  it('a workbook is read or refused, and nothing is thrown', async () => {
    const start = fc.constantFrom([], [0x50, 0x4b, 3, 4], [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
    await fc.assert(
      fc.asyncProperty(start, fc.uint8Array({ maxLength: 300 }), async (signature, rest) => {
        const { issues } = await readWorkbook('a.xlsx', Uint8Array.from([...signature, ...rest]), known)
        expect(issues.some(({ severity }) => severity === 'error')).toBe(true)
      }),
    )
  })

  it('a workbook with changed bytes is read or refused', async () => {
    const change = fc.record({ at: fc.nat(written.length - 1), byte: fc.integer({ min: 0, max: 255 }) })
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        const bytes = Uint8Array.from(written)
        for (const { at, byte } of changes) bytes[at] = byte
        const found = await readWorkbook('a.xlsx', bytes, known)
        expect(found.variables.length).toBeLessThanOrEqual(2)
      }),
      { numRuns: 300 },
    )
  })

  it('a sheet with pieces of XML in the wrong places is read or refused', async () => {
    const parts = workbookParts([sheet], { inline: true })
    const name = 'xl/worksheets/sheet1.xml'
    const xml = parts[name] ?? ''
    const insertion = fc.record({ at: fc.nat(xml.length), piece })
    await fc.assert(
      fc.asyncProperty(fc.array(insertion, { minLength: 1, maxLength: 3 }), async (insertions) => {
        const broken = insertions.reduce((text, each) => text.slice(0, each.at) + each.piece + text.slice(each.at), xml)
        const found = await readWorkbook('a.xlsx', zipped({ ...parts, [name]: broken }), known)
        expect(found.variables.length).toBeLessThanOrEqual(4)
      }),
      { numRuns: 200 },
    )
  })

  it('a text is read or refused', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(readDelimited('a.csv', bytes, known).variables).toEqual([])
      }),
    )
  })

  it('a text below headings is read, and each variable is found on its line', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom('x', '2010', '"', ';', '\r', '\n', ''),
    )
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 40 }), (cells) => {
        const text = `Beskrivelse;Velg;Variabelnavn\r\n${cells.join(';')}`
        const lines = text.split(/\r\n|[\r\n]/).length
        for (const { at } of readDelimited('a.csv', text, known).variables)
          expect('line' in at && at.line > 1 && at.line <= lines).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('looks like a workbook or does not', () => {
    expect(looksLikeWorkbook(written)).toBe(true)
    expect(looksLikeWorkbook(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1))).toBe(true)
    for (const bytes of [[], [0x50], [0x50, 0x4b], [0x50, 0x4b, 1, 2], [0xd0, 0xcf, 0x11, 0xe0]])
      expect(looksLikeWorkbook(Uint8Array.from(bytes))).toBe(false)
  })
})
