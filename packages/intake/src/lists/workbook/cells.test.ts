import { describe, expect, it } from 'vitest'
import { workbookBytes, workbookParts, zipped } from '../testing/xlsx.ts'
import { PackageParts } from './package-parts.ts'
import { Unpacker } from './unpacked.ts'
import { workbookSheets } from './workbook-sheets.ts'

type Parts = Readonly<Record<string, string>>

const empty = [{ name: 'Velg', rows: [] }]

const sheetsOf = (bytes: Uint8Array) => workbookSheets(new PackageParts(bytes, new Unpacker()))

/** The first sheet of a workbook whose XML is this. */
const sheet = (xml: string, parts: Parts = {}) => {
  const [first] = sheetsOf(
    workbookBytes(empty, { parts: { 'xl/worksheets/sheet1.xml': `<worksheet>${xml}</worksheet>`, ...parts } }),
  )
  return first?.read() ?? { rows: [] }
}

/** What a sheet with one row of cells holds. */
const row = (xml: string, parts: Parts = {}) => sheet(`<sheetData><row r="1">${xml}</row></sheetData>`, parts).rows[0]

const text = (cell: string, parts: Parts = {}) => row(cell, parts)?.cells[0]

const styles = (fonts: string, cellXfs: string, rest = ''): Parts => ({
  'xl/styles.xml': `<styleSheet><fonts>${fonts}</fonts><cellStyleXfs><xf fontId="1"/></cellStyleXfs><cellXfs>${cellXfs}</cellXfs>${rest}</styleSheet>`,
})

const letter = (style: number, letters = 'n') => `<c r="A1" s="${style}" t="str"><v>${letters}</v></c>`

describe('a cell of Excel', () => {
  it.each([
    ['a number without a style', '<c><v>44196</v></c>', '44196'],
    ['a year with decimals', '<c><v>2010.0</v></c>', '2010'],
    ['a negative number', '<c><v>-2.00</v></c>', '-2'],
    ['a fraction', '<c><v>2010.50</v></c>', '2010.50'],
    ['an escaped letter', '<c t="str"><v>a_x0041_b</v></c>', 'aAb'],
    ['what only looks like an escape', '<c t="str"><v>a_xkode_b</v></c>', 'a_xkode_b'],
    ['a truth value', '<c t="b"><v>0</v></c>', 'FALSE'],
    ['a truth value that is none', '<c t="b"><v>7</v></c>', undefined],
    ['a text of nothing', '<c t="str"><v></v></c>', undefined],
    [
      'a text between blanks of the file',
      '<c t="inlineStr"><is>\n  <r>\n<t>a</t>\n</r>\n<r><t>b</t></r>\n</is></c>',
      'ab',
    ],
    [
      'a text after a reading',
      '<c t="inlineStr"><is><t>a</t><rPh sb="0"><t>les</t></rPh><r><t>b</t></r></is></c>',
      'ab',
    ],
    [
      'a part that is not struck through after all',
      '<c t="inlineStr"><is><r><rPr><strike val="0"/></rPr><t>a</t></r><r><rPr><strike val="1"/></rPr><t>b</t></r></is></c>',
      'a',
    ],
    [
      'a part in a font of signs',
      '<c t="inlineStr"><is><r><rPr><rFont val="Wingdings"/><sz val="11"/></rPr><t>n</t></r></is></c>',
      '\uf06e',
    ],
  ])('holds %s', (_, cell, expected) => {
    expect(text(cell)).toBe(expected)
  })

  it('is of signs where its font is, whatever else is said of the font, and where the font has a name', () => {
    const look = styles(
      '<font><sz val="11"/></font><font><name val="Wingdings"/><family val="2"/></font><font><name val="Segoe UI Symbol"/></font>',
      '<xf fontId="0"/><xf fontId="1"/><xf fontId="2"/>',
    )
    expect([0, 1, 2, 3].map((style) => text(letter(style), look))).toEqual(['n', '\uf06e', 'n', 'n'])
    expect(text(letter(1, ' n '), look)).toBe('\uf06e')
    expect(text(letter(1, 'nei'), look)).toBe('nei')
  })

  it('is struck through as its own font says it, and not as fonts of other tables do', () => {
    const look = styles(
      '<font/><font><strike val="1"/></font>',
      '<xf fontId="0"/><xf fontId="1"/><xf fontId="2"/>',
      '<dxfs><dxf><font><strike/></font></dxf></dxfs>',
    )
    expect([0, 1, 2].map((style) => row(letter(style), look)?.struck)).toEqual([undefined, new Set([0]), undefined])
  })

  it('outside a row, or in one with nothing in it, is left out', () => {
    const xml =
      '<sheetData><c><v>1</v></c><row r="3"><c t="str"><v></v></c></row><row><c><v>2</v></c></row></sheetData>'
    expect(sheet(xml).rows).toEqual([{ number: 4, cells: ['2'], across: [] }])
  })
})

describe('a sheet of Excel', () => {
  it('hides the columns and rows that say so, from the first on', () => {
    const cols =
      '<cols><col min="1" max="2" hidden="true"/><col min="3" max="3"/><col min="5" max="5" hidden="1"/></cols>'
    const { hidden, rows } = sheet(
      `${cols}<sheetData><row r="1" hidden="true"><c><v>1</v></c></row><row r="2" hidden="0"><c><v>1</v></c></row></sheetData>`,
    )
    expect(hidden).toEqual(new Set([0, 1, 4]))
    expect(rows.map(({ isHidden }) => isHidden ?? false)).toEqual([true, false])
  })

  it('has a row of totals only where a table says that it has one, and where', () => {
    const table = (attributes: string): Parts => ({
      'xl/worksheets/_rels/sheet1.xml.rels':
        '<Relationships><Relationship Id="r1" Type="x/table" Target="../tables/a.xml"/></Relationships>',
      'xl/tables/a.xml': `<table ${attributes}/>`,
    })
    const isTotals = (attributes: string) => row('<c><v>1</v></c>', table(attributes))?.isTotals ?? false
    expect(
      [
        'ref="A1:D1" totalsRowCount="1"',
        'ref="A1:D1" totalsRowCount="0"',
        'ref="A1:D1"',
        'ref="A1" totalsRowCount="1"',
      ].map(isTotals),
    ).toEqual([true, false, false, false])
  })
})

describe('a workbook of Excel', () => {
  const named = (sheets: string, relations: string, more: Parts = {}) => {
    const { '_rels/.rels': _, ...parts } = workbookParts([{ name: 'Velg', rows: [[1]] }])
    return sheetsOf(
      zipped({
        ...parts,
        'xl/workbook.xml': `<workbook><workbookPr date1904="true"/><sheets>${sheets}</sheets></workbook>`,
        'xl/_rels/workbook.xml.rels': `<Relationships>${relations}<Relationship Id="rt" Type="x/styles" Target="styles.xml"/></Relationships>`,
        ...more,
      }),
    )
  }
  const worksheet = '<Relationship Id="r1" Type="x/worksheet" Target="worksheets/sheet1.xml"/>'
  const first = '<sheet name="Velg" r:id="r1"/>'

  it('is found where the package says, and else at its usual place', () => {
    expect(named(first, worksheet).map(({ name }) => name)).toEqual(['Velg'])
    const elsewhere = named('', '', {
      '_rels/.rels':
        '<Relationships><Relationship Id="r1" Type="x/other" Target="xl/workbook.xml"/><Relationship Id="r2" Type="x/officeDocument" Target="ark/bok.xml"/></Relationships>',
      'ark/bok.xml': '<workbook><sheets><sheet name="Annet sted" r:id="r1"/></sheets></workbook>',
      'ark/_rels/bok.xml.rels':
        '<Relationships><Relationship Id="r1" Type="x/worksheet" Target="/xl/worksheets/sheet1.xml"/></Relationships>',
    })
    expect(elsewhere.map((each) => [each.name, each.read().rows.length])).toEqual([['Annet sted', 1]])
  })

  it('has the sheets that have cells, with names that can be read', () => {
    const chart = '<Relationship Id="r2" Type="x/chartsheet" Target="chartsheets/sheet1.xml"/>'
    const sheets = named(`<sheet name="Figur" r:id="r2"/><sheet name="Tom"/><sheet r:id="r1"/>`, worksheet + chart)
    expect(sheets.map(({ name }) => name)).toEqual([''])
    expect(named(`<sheet name="${'a'.repeat(500)}" r:id="r1"/>`, worksheet)[0]?.name).toHaveLength(100)
  })

  it('does not follow a relation that leads out of the file, even when its target is in it', () => {
    expect(() => named(first, worksheet.replace('/>', ' TargetMode="External"/>'))).toThrow(
      'reading/workbook-unreadable',
    )
  })

  it('counts days from 1904 where it says so in words', () => {
    const [only] = named(first, worksheet, {
      'xl/styles.xml': '<styleSheet><cellXfs><xf numFmtId="14"/></cellXfs></styleSheet>',
      'xl/worksheets/sheet1.xml': '<worksheet><row r="1"><c r="A1" s="0"><v>42734</v></c></row></worksheet>',
    })
    expect(only?.read().rows[0]?.cells).toEqual(['2020-12-31'])
  })
})
