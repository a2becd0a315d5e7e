import { describe, expect, it } from 'vitest'
import { listLimits } from '../limits.ts'
import { readWorkbook } from '../read-workbook.ts'
import { briefly } from '../testing/briefly.ts'
import { known } from '../testing/catalogue.ts'
import { file, headings, read } from '../testing/population-list.ts'
import { type WrittenCell, type WrittenSheet, workbookBytes } from '../testing/xlsx.ts'

describe('the sheets of a workbook', () => {
  const sheet = (name: string, variable: string): WrittenSheet => ({
    name,
    rows: [headings, ['A', 'x', undefined, variable]],
  })

  it('are all read when none is called as one to choose in, but for examples and hidden ones', async () => {
    const sheets = [
      sheet('Befolkning', 'a_1'),
      sheet('Utdanning', 'b_1'),
      sheet('Eksempel', 'c_1'),
      { name: 'Kart', rows: [['1']] },
    ]
    expect(briefly(await read([...sheets, { ...sheet('Gammel', 'd_1'), state: 'hidden' }], 'bestilling.xlsx'))).toEqual(
      {
        variables: ['a_1 befolkning Befolkning:2', 'b_1 utdanning Utdanning:2'],
        issues: ['sheet-with-ticks-skipped Gammel'],
        skipped: ['Gammel sheet-hidden', 'Eksempel sheet-example', 'Kart sheet-without-headings'],
      },
    )
  })

  it('are read only where one is to choose in, when there are such', async () => {
    const sheets = [
      sheet('Velg befolkning', 'a_1'),
      sheet('Velg utdanning', 'b_1'),
      sheet('Slik velger du (eksempel)', 'c_1'),
      sheet('Alle', 'd_1'),
    ]
    expect(briefly(await read(sheets, 'bestilling.xlsm'))).toMatchObject({
      variables: ['a_1 befolkning Velg befolkning:2', 'b_1 utdanning Velg utdanning:2'],
      skipped: ['Slik velger du (eksempel) sheet-not-to-choose-in', 'Alle sheet-not-to-choose-in'],
    })
  })
})

describe('a sheet by its name', () => {
  const list = (name: string): WrittenSheet => ({ name, rows: [headings, ['A', 'x', undefined, 'a_1']] })
  const unlike = (name: string): WrittenSheet => ({ name, rows: [['Lønn', 'x']] })
  const from = async (...sheets: readonly WrittenSheet[]) => {
    const { variables, skipped } = briefly(await read(sheets, 'bestilling.xlsx'))
    return [variables.map((each) => each.split(' ').at(-1)), skipped]
  }

  it.each(['Velg', 'Slik velger du', 'Variabelvelger', 'Vel variablar', 'Select', 'CHOOSE HERE'])(
    'is there to choose in, and others are left: %s',
    async (name) => {
      const [, skipped] = await from(list(name), list('Alle'))
      expect(skipped).toEqual(['Alle sheet-not-to-choose-in'])
    },
  )

  it.each(['Velferd', 'Novel', 'Selected by us', 'Alle'])('is one like any other: %s', async (name) => {
    expect(await from(list(name), list('Flere'))).toEqual([[`${name.split(' ').at(-1)}:2`, 'Flere:2'], []])
  })

  it.each(['Veiledning', 'Døme', 'Instructions', 'Velg (eksempel)'])('shows how to: %s', async (name) => {
    expect(await from(list(name), list('Alle'))).toEqual([['Alle:2'], [`${name} sheet-example`]])
  })

  it('that is to choose in but is no list is told, and what may be ticked in it is reported', async () => {
    expect(await from(unlike('Velg her'), list('Velg'))).toEqual([['Velg:2'], ['Velg her sheet-without-headings']])
    expect(await from(unlike('Velg her'), list('Alle'))).toEqual([['Alle:2'], ['Velg her sheet-without-headings']])
    const found = await read([unlike('Velg her'), list('Alle')], 'bestilling.xlsx')
    expect(briefly(found).issues).toContain('sheet-with-ticks-skipped Velg her')
  })
})

describe('how programs write cells', () => {
  const cell = (reference: string, attributes: string, content: string): WrittenCell => ({
    xml: `<c r="${reference}" ${attributes}>${content}</c>`,
  })

  it('may be rich text, readings, escapes, CDATA, decimals and dates', async () => {
    const rows = [
      headings,
      [
        cell(
          'A2',
          't="inlineStr"',
          '<is><r><t>Kj</t></r><r><rPr><b/></rPr><t xml:space="preserve">ønn </t></r><rPh><t>les</t></rPh></is>',
        ),
        cell('B2', 't="b"', '<v>1</v>'),
        cell('C2', '', '<v>2010.0</v>'),
        cell('D2', 't="str"', '<f>A1</f><v>wxx_xxxx_kj&#248;nn_x000D_</v>'),
        cell('E2', 's="1"', '<v>23377</v>'),
        cell('F2', 't="inlineStr"', '<is><t><![CDATA[2020]]></t></is>'),
      ],
    ]
    expect((await read([{ name: 'Velg', rows }])).variables).toEqual([
      {
        name: 'kjønn',
        at: { file, sheet: 'Velg', row: 2 },
        dates: [{ from: '2010-01-01', to: '2010-12-31' }],
        list: 'befolkning',
        description: 'Kjønn',
        coverage: { from: 1964, to: 2020 },
      },
    ])
  })

  it('may be longer than Excel allows, and are cut', async () => {
    const long = 'x'.repeat(listLimits.cell)
    const xml = (text: string) => `<is><r><t>${text}</t></r><r><t>${text}</t></r></is>`
    const rows = [headings, [cell('A2', 't="inlineStr"', xml(`A${long}`)), 'x', undefined, 'a_1']]
    expect((await read([{ name: 'Velg', rows }])).variables[0]?.description).toBe(`A${long}`.slice(0, 1_000))
  })

  it('may leave out references, and put rows anywhere', async () => {
    const row = (attributes: string, ...texts: readonly string[]) =>
      `<row ${attributes}>${texts.map((text) => `<c t="str"><v>${text}</v></c>`).join('')}</row>`
    const xml = `<worksheet><sheetData>${row('', 'Beskrivelse', 'Velg', 'Variabelnavn')}${row('', 'A', 'x', 'a_1')}${row('r="9"', 'B', 'x', 'b_1')}${row('', 'C', 'x', 'c_1')}</sheetData></worksheet>`
    const bytes = workbookBytes([{ name: 'Velg', rows: [] }], { parts: { 'xl/worksheets/sheet1.xml': xml } })
    expect(briefly(await readWorkbook(file, bytes, known)).variables).toEqual([
      'a_1 befolkning Velg:2',
      'b_1 befolkning Velg:9',
      'c_1 befolkning Velg:10',
    ])
  })

  it('may have parts elsewhere, with absolute names in other cases', async () => {
    const sheet = { name: 'Velg', rows: [headings, ['A', 'x', undefined, 'a_1']] }
    const relations =
      '<Relationships><Relationship Id="r1" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" Target="/XL/Worksheets/../worksheets/Sheet1.xml"/></Relationships>'
    const bytes = workbookBytes([sheet], {
      inline: true,
      prefix: 's',
      parts: { 'xl/_rels/workbook.xml.rels': relations },
    })
    expect(briefly(await readWorkbook(file, bytes, known)).variables).toEqual(['a_1 befolkning Velg:2'])
  })
})
