import { describe, expect, it } from 'vitest'
import { readWorkbook } from '../read-workbook.ts'
import { briefly } from '../testing/briefly.ts'
import { known } from '../testing/catalogue.ts'
import { file, headings } from '../testing/population-list.ts'
import { type WrittenCell, workbookBytes, workbookParts, zipped } from '../testing/xlsx.ts'

/** Styles: 0 plain, 1 day, 2 month, 3 year, 4 Wingdings, 5 struck through. */
const styles = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
  <numFmts><numFmt numFmtId="164" formatCode="dd.mm.yyyy"/><numFmt numFmtId="165" formatCode="yyyy"/></numFmts>
  <fonts><font><name val="Calibri"/></font><font><name val="Wingdings"/></font><font><strike/><name val="Calibri"/></font></fonts>
  <cellXfs><xf/><xf numFmtId="164"/><xf numFmtId="17"/><xf numFmtId="165"/><xf fontId="1"/><xf fontId="2"/></cellXfs>
</styleSheet>`

const number = (reference: string, style: number, value: string): WrittenCell => ({
  xml: `<c r="${reference}" s="${style}"><v>${value}</v></c>`,
})

const rich = (reference: string, style: number, xml: string): WrittenCell => ({
  xml: `<c r="${reference}" s="${style}" t="inlineStr"><is>${xml}</is></c>`,
})

const struck = (text: string) => `<r><rPr><strike/></rPr><t>${text}</t></r>`
const plain = (text: string) => `<r><rPr><b/></rPr><t>${text}</t></r>`
const bare = (text: string) => `<r><t>${text}</t></r>`

const found = (rows: readonly (readonly WrittenCell[])[], parts: Readonly<Record<string, string>> = {}) =>
  readWorkbook(
    file,
    workbookBytes([{ name: 'Velg', rows: [headings, ...rows] }], { parts: { 'xl/styles.xml': styles, ...parts } }),
    known,
  )

describe('a number in a cell', () => {
  it('is the day, the year or the doubt that its format shows', async () => {
    const { variables, issues } = await found([
      ['A', 'x', number('C2', 1, '44196'), 'a_1'],
      ['B', 'x', number('C3', 3, '44196.5'), 'b_1', number('E3', 3, '32874'), number('F3', 1, '44196')],
      ['C', 'x', number('C4', 2, '40513'), 'c_1'],
    ])
    expect(variables.map(({ dates, coverage }) => [dates, coverage])).toEqual([
      [[{ from: '2020-12-31' }], undefined],
      [[{ from: '2020-01-01', to: '2020-12-31' }], { from: 1990, to: 2020 }],
      [[], undefined],
    ])
    expect(issues).toMatchObject([{ code: 'reading/years-unclear', params: { row: 4, text: '2010-12' } }])
  })

  it('counts from 1904 where the workbook says so', async () => {
    const rows = [headings, ['A', 'x', number('C2', 1, '42734'), 'a_1']]
    const parts = workbookParts([{ name: 'Velg', rows }])
    const workbook = parts['xl/workbook.xml'].replace('<sheets>', '<workbookPr date1904="1"/><sheets>')
    const { variables } = await readWorkbook(
      file,
      zipped({ ...parts, 'xl/workbook.xml': workbook, 'xl/styles.xml': styles }),
      known,
    )
    expect(variables[0]?.dates).toEqual([{ from: '2020-12-31' }])
  })

  it('may be written as a day by programs that know such cells', async () => {
    const { variables } = await found([['A', 'x', { xml: '<c r="C2" t="d"><v>2020-12-31T00:00:00</v></c>' }, 'a_1']])
    expect(variables[0]?.dates).toEqual([{ from: '2020-12-31' }])
  })
})

describe('text that is struck through', () => {
  const rows: readonly (readonly WrittenCell[])[] = [
    ['A', 'x', rich('C2', 0, `${bare('2010')}${struck(', 2012')}`), 'a_1'],
    ['B', 'x', undefined, rich('D3', 0, `${plain('b_1')}${struck(', b_2')}`)],
    ['C', rich('B4', 0, struck('x')), undefined, 'c_1'],
    ['D', rich('B5', 5, `${plain('x')}${bare(' nei')}`), undefined, 'd_1'],
    ['E', rich('B6', 5, bare('x')), undefined, 'e_1'],
  ]

  it('in a part of a cell is no order, and a tick that is all struck through is none', async () => {
    const order = await found(rows)
    expect(order.variables.map(({ name, dates }) => [name, dates.length])).toEqual([
      ['a_1', 1],
      ['b_1', 0],
      ['d_1', 0],
    ])
    expect(briefly(order).skipped).toEqual(['Velg struck-through', 'Velg struck-through'])
  })

  it('is the same in shared texts', async () => {
    const strings = `<sst><si><t>Beskrivelse</t></si><si><t>Velg</t></si><si><t>Variabelnavn</t></si><si>${bare('a_1')}${struck(', a_2')}</si><si>${struck('x')}</si><si><t>x</t></si><si><t>b_1</t></si></sst>`
    const cells = [
      [0, 1, 2],
      [0, 5, 3],
      [0, 4, 6],
    ].map((row, at) => `<row r="${at + 1}">${row.map((string) => `<c t="s"><v>${string}</v></c>`).join('')}</row>`)
    const order = await found([], {
      'xl/sharedStrings.xml': strings,
      'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${cells.join('')}</sheetData></worksheet>`,
    })
    expect(briefly(order)).toMatchObject({ variables: ['a_1 befolkning Velg:2'], skipped: ['Velg struck-through'] })
  })

  it('takes its years along', async () => {
    const order = await found([['A', 'x', { xml: '<c r="C2" s="5"><v>2010</v></c>' }, 'a_1']])
    expect(order.variables.map(({ dates }) => dates)).toEqual([[]])
  })
})

describe('letters of a symbol font', () => {
  it('are the boxes that they look like', async () => {
    const box = (reference: string, letter: string): WrittenCell => rich(reference, 4, `<t>${letter}</t>`)
    const part = `<r><rPr><rFont val="Wingdings"/></rPr><t>o</t></r>`
    const order = await found([
      ['A', box('B2', 'o'), undefined, 'a_1'],
      ['B', box('B3', 'þ'), undefined, 'b_1'],
      ['C', rich('B4', 0, part), undefined, 'c_1'],
      ['D', box('B5', 'ja'), undefined, 'd_1'],
    ])
    expect(briefly(order)).toMatchObject({
      variables: ['b_1 befolkning Velg:3', 'd_1 befolkning Velg:5'],
      issues: ['boxes-empty Velg 2'],
    })
  })
})

describe('what is hidden', () => {
  const row = (number: number, attributes: string, ...texts: readonly string[]) =>
    `<row r="${number}" ${attributes}>${texts.map((text) => `<c t="str"><v>${text}</v></c>`).join('')}</row>`
  const sheet = (columns: string, hidden: string) =>
    `<worksheet>${columns}<sheetData>${row(1, '', 'Beskrivelse', 'Velg', 'Variabelnavn')}${row(2, hidden, 'A', 'x', 'a_1')}${row(3, hidden, 'B', '', 'b_1')}</sheetData></worksheet>`

  it('is ordered where it is ticked, and reported', async () => {
    const inRow = await found([], { 'xl/worksheets/sheet1.xml': sheet('', 'hidden="1"') })
    expect(briefly(inRow)).toMatchObject({
      variables: ['a_1 befolkning Velg:2'],
      issues: ['tick-in-hidden-row Velg 2'],
    })
    const inColumn = await found([], {
      'xl/worksheets/sheet1.xml': sheet('<cols><col min="2" max="2" hidden="1"/></cols>', ''),
    })
    expect(briefly(inColumn)).toMatchObject({
      variables: ['a_1 befolkning Velg:2'],
      issues: ['ticks-in-hidden-column Velg B'],
    })
  })

  it('or not read is reported, when a sheet seems to be ticked', async () => {
    const notes = { name: 'Notater', rows: [['Lønn', 'x']] }
    const list = { name: 'Velg', rows: [headings, ['A', 'x', undefined, 'a_1']] }
    const codes = { name: 'Koder', rows: [['x'], ['1', 'Mann']] }
    const order = await readWorkbook(file, workbookBytes([list, notes, codes]), known)
    expect(briefly(order).issues).toEqual(['sheet-with-ticks-skipped Notater'])
  })
})

describe('what lies beside the cells of a sheet', () => {
  const relations = (kind: string, ...targets: readonly string[]) =>
    `<Relationships>${targets.map((target, index) => `<Relationship Id="r${index}" Type="x/${kind}" Target="${target}"/>`).join('')}</Relationships>`
  const rows: readonly (readonly WrittenCell[])[] = [
    ['A', 'x', undefined, 'a_1'],
    ['B', 'x', undefined, 'b_1'],
  ]

  it('are ticked boxes, which are reported', async () => {
    const control = (checked: string) => `<formControlPr objectType="CheckBox" ${checked}/>`
    const controls = await found(rows, {
      'xl/worksheets/_rels/sheet1.xml.rels': relations('ctrlProp', '../ctrlProps/a.xml', '../ctrlProps/b.xml'),
      'xl/ctrlProps/a.xml': control('checked="Checked"'),
      'xl/ctrlProps/b.xml': control(''),
    })
    expect(briefly(controls).issues).toEqual(['boxes-unread Velg 1'])
    const drawing = '<xml><x:ClientData ObjectType="Checkbox"><x:Checked>1</x:Checked></x:ClientData></xml>'
    const drawings = await found(rows, {
      'xl/worksheets/_rels/sheet1.xml.rels': relations('vmlDrawing', '../drawings/a.vml', '../drawings/b.vml'),
      'xl/drawings/a.vml': drawing,
      'xl/drawings/b.vml': '<xml><br></xml>',
    })
    expect(briefly(drawings).issues).toEqual(['boxes-unread Velg 1'])
  })

  it('is the row of totals of a table, whatever it is called', async () => {
    const order = await found([...rows, ['Til sammen', 'x', undefined, 'summert']], {
      'xl/worksheets/_rels/sheet1.xml.rels': relations('table', '../tables/a.xml'),
      'xl/tables/a.xml': '<table ref="A1:D4" totalsRowCount="1"/>',
    })
    expect(briefly(order)).toMatchObject({
      variables: ['a_1 befolkning Velg:2', 'b_1 befolkning Velg:3'],
      skipped: ['Velg totals-row'],
    })
  })
})
