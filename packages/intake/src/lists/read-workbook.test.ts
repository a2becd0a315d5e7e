import { describe, expect, it } from 'vitest'
import { readWorkbook } from './read-workbook.ts'
import { briefly } from './testing/briefly.ts'
import { known } from './testing/catalogue.ts'
import { type WrittenCell, type WrittenSheet, workbookBytes } from './testing/xlsx.ts'

const file = 'SSB_variabelliste_befolkning.xlsx'

const read = (sheets: readonly WrittenSheet[], name = file) => readWorkbook(name, workbookBytes(sheets), known)

const order = async (rows: readonly (readonly WrittenCell[])[], merged: readonly string[] = []) =>
  briefly(await read([{ name: 'Velg', rows, merged }]))

const headings = [
  'Variabelbeskrivelse',
  'Velg',
  'Årganger ønsket',
  'Variabelnavn',
  'Fra',
  'Til',
  'Definisjon',
  'Kodeliste',
]

describe('a list as it is published and then ticked', () => {
  const sheet: WrittenSheet = {
    name: 'Velg variabler',
    rows: [
      ['Variabelliste for befolkning'],
      [undefined, undefined, undefined, 'Intern informasjon'],
      ['Variabelbeskrivelse', undefined, undefined, 'Variabelnavn', 'Fra', 'Til', 'Definisjon', 'Kodeliste'],
      ['Demografi'],
      ['Kjønn', 'x', undefined, 'wxx_xxxx_kjonn', 1964, undefined, 'https://www.ssb.no', 'Kode 2'],
      ['* Gjelder bare personer som er bosatt i Norge.'],
      ['Fødeland', 'X', '2010–2015, 2018', 'wxx_xxxx_fodeland', 1964, 2020],
      ['Alder', undefined, undefined, 'wxx_xxxx_alder', 1964, 2020],
      ['Sivilstand', undefined, 'fra 2012', 'wxx_xxxx_sivilstand', 1964, 2020],
    ],
    merged: ['A1:H1', 'D2:H2', 'A4:H4', 'A6:H6'],
  }

  it('says every variable that is wanted, with what the list says of it and where', async () => {
    const found = await read([{ name: 'Informasjon', rows: [['Les dette']] }, sheet])
    const at = (row: number) => ({ file, sheet: 'Velg variabler', row })
    expect(found.variables).toEqual([
      { name: 'kjonn', at: at(5), dates: [], list: 'befolkning', description: 'Kjønn', coverage: { from: 1964 } },
      {
        name: 'fodeland',
        at: at(7),
        dates: [
          { from: '2010-01-01', to: '2015-12-31' },
          { from: '2018-01-01', to: '2018-12-31' },
        ],
        list: 'befolkning',
        description: 'Fødeland',
        coverage: { from: 1964, to: 2020 },
      },
      {
        name: 'sivilstand',
        at: at(9),
        dates: [{ from: '2012-01-01', to: '2020-12-31' }],
        list: 'befolkning',
        description: 'Sivilstand',
        coverage: { from: 1964, to: 2020 },
      },
    ])
  })

  it('tells that the columns to tick in were taken by their place, and which sheets were left', async () => {
    const found = await read([{ name: 'Informasjon', rows: [['Les dette']] }, sheet])
    expect(briefly(found)).toMatchObject({
      issues: ['ticks-assumed Velg variabler B, C'],
      skipped: ['Informasjon sheet-not-to-choose-in'],
    })
  })
})

describe('headings', () => {
  it('may stand in two rows, some of them merged over both', async () => {
    const rows = [
      ['Variabel-', 'Ditt valg', undefined, 'Variabel-', 'Fra', 'Til'],
      ['beskrivelse', 'Kryss', 'Årganger', 'navn', 'år', 'år'],
      ['Kjønn', 'x', '2010', 'kjonn_1', 1990, 2020],
    ]
    const found = await read([{ name: 'Velg', rows, merged: ['B1:C1'] }])
    expect(found.variables).toMatchObject([
      { name: 'kjonn_1', description: 'Kjønn', dates: [{ from: '2010-01-01' }], coverage: { from: 1990, to: 2020 } },
    ])
  })

  it('may have years that are wanted under a group of their own', async () => {
    const rows = [
      ['Beskrivelse', 'Velg årganger', undefined, 'Variabelnavn', 'Finnes', undefined],
      ['', 'Fra', 'Til', '', 'Fra', 'Til'],
      ['Kjønn', 2010, 2012, 'kjonn_1', 1990, 2020],
      ['Alder', 2015, undefined, 'alder_1', 1990, 2020],
      ['Yrke', undefined, undefined, 'yrke_1', 1990, 2020],
    ]
    const found = await read([{ name: 'Velg', rows, merged: ['A1:A2', 'B1:C1', 'D1:D2', 'E1:F1'] }])
    expect(found.variables).toMatchObject([
      { name: 'kjonn_1', dates: [{ from: '2010-01-01', to: '2012-12-31' }], coverage: { from: 1990, to: 2020 } },
      { name: 'alder_1', dates: [{ from: '2015-01-01', to: '2020-12-31' }] },
    ])
    expect(found.variables).toHaveLength(2)
  })

  it('may be years to tick under', async () => {
    const found = await read([
      {
        name: 'Velg',
        rows: [
          ['Variabelnavn', 'Beskrivelse', 2010, 2011, 2012],
          ['kjonn_1', 'Kjønn', 'x', undefined, 'x'],
        ],
      },
    ])
    expect(found.variables[0]?.dates.map(({ from }) => from)).toEqual(['2010-01-01', '2012-01-01'])
  })

  it('may come again with the columns in another order', async () => {
    const rows = [
      headings,
      ['Kjønn', 'x', undefined, 'kjonn_1'],
      ['Navn', 'Variabelnavn', 'Velg'],
      ['Inntekt', 'inntekt_1', 'x'],
    ]
    expect(
      (await order([...rows.slice(0, 2), ['Beskrivelse', 'Variabelnavn', 'Velg'], ...rows.slice(3)])).variables,
    ).toEqual(['kjonn_1 befolkning Velg:2', 'inntekt_1 befolkning Velg:4'])
  })

  it('are no headings where a variable only is about names', async () => {
    const found = await order([
      headings,
      ['Navn', 'x', undefined, 'navn_1', 1990, 2020, 'Definisjon'],
      ['Yrke', 'x', undefined, 'yrke_1'],
    ])
    expect(found.variables).toEqual(['navn_1 befolkning Velg:2', 'yrke_1 befolkning Velg:3'])
  })
})

describe('what is ticked', () => {
  it('counts for every row that a tick is merged over', async () => {
    const rows = [
      headings,
      ['A', 'x', undefined, 'a_1'],
      ['B', undefined, undefined, 'b_1'],
      ['C', undefined, undefined, 'c_1'],
    ]
    expect((await order(rows, ['B2:B3'])).variables).toEqual(['a_1 befolkning Velg:2', 'b_1 befolkning Velg:3'])
  })

  it('counts where the words are unclear, and tells them', async () => {
    const rows = [
      headings,
      ['A', 'gjerne', undefined, 'a_1'],
      ['B', undefined, 'ca. 2010', 'b_1'],
      ['C', 'x', '2010-', 'c_1', 1990],
    ]
    expect(await order(rows)).toEqual({
      variables: ['a_1 befolkning Velg:2', 'b_1 befolkning Velg:3', 'c_1 befolkning Velg:4'],
      issues: ['tick-unclear Velg 2 gjerne', 'years-unclear Velg 3 ca. 2010', 'years-unclear Velg 4 2010-'],
      skipped: [],
    })
  })

  it('does not count with a no, whatever years stand beside it', async () => {
    expect((await order([headings, ['A', 'nei', '2010', 'a_1']])).issues).toEqual(['nothing-ticked'])
  })

  it('is told where there is no name', async () => {
    expect(await order([headings, ['Alt om inntekt', 'x'], ['B', 'x', undefined, 'b_1']])).toEqual({
      variables: ['b_1 befolkning Velg:3'],
      issues: ['tick-without-name Velg 2'],
      skipped: [],
    })
  })

  it('is told no more often than can be read', async () => {
    const rows = Array.from({ length: 200 }, () => ['A', 'x'])
    expect((await order([headings, ...rows])).issues).toHaveLength(51)
  })

  it('may stand beside a list without a column to tick in, but not nowhere', async () => {
    const plain = [
      ['Variabelnavn', 'Beskrivelse', 'Kodeliste'],
      ['a_1', 'A', 'Ja', 'x'],
      ['b_1', 'B', 'Ja'],
    ]
    expect(await order(plain)).toMatchObject({
      variables: ['a_1 befolkning Velg:2'],
      issues: ['ticks-assumed Velg D'],
    })
    expect((await order(plain.map((row) => row.slice(0, 3)))).issues).toEqual(['list-without-ticks'])
  })

  it('is not guessed at where the only columns that are known say nothing of an order', async () => {
    expect(
      (
        await order([
          ['Navn', 'Adresse', 'Merknad'],
          ['Kari', 'Oslo', 'x'],
        ])
      ).issues,
    ).toEqual(['list-unrecognised'])
  })
})

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
        issues: [],
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

describe("FD-Trygd's list", () => {
  const trygd = async (sheets: readonly WrittenSheet[]) =>
    (await read(sheets, 'SSB_variabelliste_FD-Trygd.xlsx')).variables.map(({ name, list }) => `${name} ${list}`)

  it('says the table by the heading above, by its code or by its name', async () => {
    const rows = [
      headings,
      ['Før første tabell', 'x', undefined, 'id_1'],
      ['1 Arbeidsavklaringspenger (F_AAP)'],
      ['Fra dato', 'x', undefined, 'wxx_xxxx_fra_dato'],
      ['Nøkkelvariabler'],
      ['Til dato', 'x', undefined, 'wxx_xxxx_til_dato'],
      ['6 Enslig forsørgerstønad'],
      ['6.1 Overgangsstønad'],
      ['Beløp', 'x', undefined, 'belop_1'],
      ['14 Pensjoner fra og med 2011'],
      ['14.1 Alderspensjon'],
      ['Grad', 'x', undefined, 'grad_1'],
      ['99 En ny tabell'],
      ['Ukjent', 'x', undefined, 'ukjent_1'],
    ]
    expect(await trygd([{ name: 'Velg', rows }])).toEqual([
      'id_1 fd-trygd',
      'fra_dato F_AAP',
      'til_dato F_AAP',
      'belop_1 F_ENSL_OVGST',
      'grad_1 X_ALDERSPENSJON_FOM2011',
      'ukjent_1 fd-trygd',
    ])
  })

  it('says the table by a column, by its sheet, or by being the table itself', async () => {
    const column = [
      ['Tabell', 'Beskrivelse', 'Velg', 'Variabelnavn'],
      ['F_DEMO', 'Status', 'x', 'status_1'],
      ['Sivilstandsforløpet', 'Sivilstand', 'x', 'siv_1'],
    ]
    const ticked = [headings, ['Fødsler (TAB_FODS)', 'x'], ['Bosatte', 'x', undefined, 'F_DEMO']]
    expect(
      await trygd([
        { name: 'Velg tabeller', rows: column },
        { name: 'Velg TAB_FLAN', rows: ticked },
      ]),
    ).toEqual(['status_1 F_DEMO', 'siv_1 F_DEMO_SIV', 'TAB_FODS TAB_FODS', 'F_DEMO F_DEMO'])
  })

  it('is the only one in which headings change what a variable belongs to', async () => {
    const rows = [headings, ['Utdanning'], ['A', 'x', undefined, 'a_1'], ['Sykepenger'], ['B', 'x', undefined, 'b_1']]
    expect((await order(rows)).variables).toEqual(['a_1 befolkning Velg:3', 'b_1 befolkning Velg:5'])
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
