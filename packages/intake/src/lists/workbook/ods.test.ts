import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readWorkbook } from '../read-workbook.ts'
import { briefly } from '../testing/briefly.ts'
import { known } from '../testing/catalogue.ts'
import { odsBytes } from '../testing/ods.ts'
import { headings } from '../testing/population-list.ts'
import { type WrittenCell, type WrittenSheet, workbookBytes } from '../testing/xlsx.ts'

const styles = `
  <number:date-style style:name="N1"><number:day/><number:text>.</number:text><number:month/><number:year/></number:date-style>
  <number:date-style style:name="N2"><number:month/><number:year/></number:date-style>
  <number:date-style style:name="N3"><number:year/></number:date-style>
  <style:style style:name="day" style:data-style-name="N1"/>
  <style:style style:name="month" style:data-style-name="N2"/>
  <style:style style:name="year" style:data-style-name="N3"/>
  <style:style style:name="struck"><style:text-properties style:text-line-through-style="solid"/></style:style>
  <style:style style:name="child" style:parent-style-name="struck"/>
  <style:style style:name="signs"><style:text-properties style:font-name="Wingdings"/></style:style>`

const cell = (attributes: string, content = ''): WrittenCell => ({
  xml: `<table:table-cell ${attributes}>${content}</table:table-cell>`,
})

const day = (style: string, value: string): WrittenCell =>
  cell(`table:style-name="${style}" office:value-type="date" office:date-value="${value}"`, '<text:p>vist</text:p>')

const file = 'SSB_variabelliste_befolkning.ods'

const read = (sheets: readonly WrittenSheet[]) => readWorkbook(file, odsBytes(sheets, styles), known)

const found = (...rows: readonly (readonly WrittenCell[])[]) => read([{ name: 'Velg', rows: [headings, ...rows] }])

describe('a list in an OpenDocument spreadsheet', () => {
  it('is read as one in Excel', async () => {
    const order = await found(['Kjønn', 'x', '2010–2015', 'wxx_xxxx_kjonn', 1990, 2020], ['B', true, undefined, 'b_1'])
    expect(order.variables).toEqual([
      {
        name: 'kjonn',
        at: { file, sheet: 'Velg', row: 2 },
        dates: [{ from: '2010-01-01', to: '2015-12-31' }],
        list: 'befolkning',
        description: 'Kjønn',
        coverage: { from: 1990, to: 2020 },
      },
      { name: 'b_1', at: { file, sheet: 'Velg', row: 3 }, dates: [], list: 'befolkning', description: 'B' },
    ])
    expect(order.issues).toEqual([])
  })

  it('has days, years and doubts as they are shown', async () => {
    const { variables, issues } = await found(
      ['A', 'x', day('day', '2020-12-31'), 'a_1'],
      ['B', 'x', day('day', '2020-12-31T12:00:00'), 'b_1'],
      ['C', 'x', day('year', '2020-01-01'), 'c_1'],
      ['D', 'x', day('month', '2010-12-01'), 'd_1'],
    )
    expect(variables.map(({ dates: [first] }) => first)).toEqual([
      { from: '2020-12-31' },
      { from: '2020-12-31' },
      { from: '2020-01-01', to: '2020-12-31' },
      undefined,
    ])
    expect(issues).toMatchObject([{ code: 'reading/years-unclear', params: { text: '2010-12' } }])
  })

  it('has text that is struck through, signs, notes and formulas', async () => {
    const order = await found(
      ['A', cell('table:style-name="child" office:value-type="string"', '<text:p>x</text:p>'), undefined, 'a_1'],
      ['B', 'x', undefined, cell('', '<text:p>b_1<text:span text:style-name="struck">, b_2</text:span></text:p>')],
      ['C', cell('table:style-name="signs"', '<text:p>o</text:p>'), undefined, 'c_1'],
      ['D', cell('', '<office:annotation><text:p>x</text:p></office:annotation>'), undefined, 'd_1'],
      ['E', cell('table:formula="of:=A1"'), undefined, 'e_1'],
    )
    expect(briefly(order)).toEqual({
      variables: ['b_1 befolkning Velg:3'],
      issues: ['tick-not-computed Velg 6', 'boxes-empty Velg 1'],
      skipped: ['Velg struck-through'],
    })
  })

  it('has merged cells, hidden rows and hidden sheets', async () => {
    const covered: WrittenCell = { xml: '<table:covered-table-cell/>' }
    const list = [
      headings,
      ['A', cell('table:number-rows-spanned="2"', '<text:p>x</text:p>'), undefined, 'a_1'],
      ['B', covered, undefined, 'b_1'],
      [cell('table:number-columns-spanned="4"', '<text:p>Om arbeid</text:p>'), covered, covered, covered],
    ]
    const order = await read([
      { name: 'Velg', rows: list },
      { name: 'Gammel', rows: list, state: 'hidden' },
    ])
    expect(briefly(order)).toEqual({
      variables: ['a_1 befolkning Velg:2', 'b_1 befolkning Velg:3'],
      issues: ['sheet-with-ticks-skipped Gammel'],
      skipped: ['Gammel sheet-hidden'],
    })
  })
})

describe('a ZIP with workbooks', () => {
  const sheet = (name: string): WrittenSheet => ({ name: 'Velg', rows: [headings, ['A', 'x', undefined, name]] })
  const zip = (files: Readonly<Record<string, Uint8Array>>) => readWorkbook('bestilling.zip', zipSync(files), known)

  it('is read, each by its own name, and other files are told', async () => {
    const order = await zip({
      'mappe/SSB_variabelliste_befolkning.xlsx': workbookBytes([sheet('a_1')]),
      'SSB_variabelliste_lønn.ods': odsBytes([sheet('b_1')]),
      'brev.pdf': Uint8Array.of(1),
      'SSB_variabelliste_helse.xlsx.pdf': Uint8Array.of(1),
      'mappe/': new Uint8Array(),
      '__MACOSX/._x': Uint8Array.of(1),
      'mappe/.DS_Store': Uint8Array.of(1),
      'Thumbs.db': Uint8Array.of(1),
    })
    expect(order.variables.map(({ name, list, at }) => [name, list, at.file])).toEqual([
      ['a_1', 'befolkning', 'bestilling.zip/mappe/ssb_variabelliste_befolkning.xlsx'],
      ['b_1', 'lonn', 'bestilling.zip/ssb_variabelliste_lønn.ods'],
    ])
    expect(order.skipped).toEqual(
      ['brev.pdf', 'ssb_variabelliste_helse.xlsx.pdf'].map((name) => ({
        at: { file: `bestilling.zip/${name}`, line: 1 },
        reason: 'file-in-zip',
      })),
    )
  })

  it('is not opened further, and not beyond the limits of one workbook', async () => {
    const inner = { 'a.xlsx': workbookBytes([sheet('a_1')]) }
    expect(briefly(await zip({ 'b.xlsx': zipSync(inner) })).issues).toEqual(['workbook-unreadable'])
    const bomb = { 'a.xlsx': new Uint8Array(20_000_000), 'b.xlsx': new Uint8Array(20_000_000) }
    expect(briefly(await zip(bomb)).issues[0]).toMatch(/^list-too-large/)
    const many = Object.fromEntries(Array.from({ length: 21 }, (_, index) => [`${index}.xlsx`, new Uint8Array(1)]))
    expect(briefly(await zip(many)).issues[0]).toMatch(/^list-too-large/)
  })
})
