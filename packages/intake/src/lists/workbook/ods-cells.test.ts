import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { odsSheets } from './ods-sheets.ts'
import { PackageParts } from './package-parts.ts'
import { Unpacker } from './unpacked.ts'

const styles = `
  <style:default-style><style:table-properties table:display="false"/></style:default-style>
  <number:date-style style:name="N1"><number:month/><number:year/></number:date-style>
  <number:date-style style:name="N2"><number:day/></number:date-style>
  <number:date-style style:name="N3"><number:month/></number:date-style>
  <number:date-style style:name="N4"><number:text>.</number:text></number:date-style>
  <style:style style:name="month" style:data-style-name="N1"/>
  <style:style style:name="date" style:data-style-name="N2"/>
  <style:style style:name="named" style:data-style-name="N3"/>
  <style:style style:name="bare" style:data-style-name="N4"/>
  <style:style style:name="struck"><style:text-properties style:text-line-through-type="single"/></style:style>
  <style:style style:name="unstruck" style:parent-style-name="struck"><style:text-properties style:text-line-through-style="none"/></style:style>
  <style:style style:name="family"><style:text-properties fo:font-family="'Wingdings'"/></style:style>
  <style:style style:name="signs"><style:text-properties style:font-name="Wingdings" fo:font-family="Arial"/></style:style>
  <style:style style:name="bold"><style:text-properties fo:font-weight="bold"/></style:style>
  <style:style style:name="bold-signs" style:parent-style-name="signs"><style:text-properties fo:font-weight="bold"/></style:style>
  <style:style style:name="last"/>
  <style:default-style><style:text-properties style:text-line-through-style="solid"/></style:default-style>`

const sheets = (tables: string) => {
  const content = `<office:document-content><office:body>${tables}</office:body></office:document-content>`
  const parts = {
    'styles.xml': strToU8(`<office:document-styles>${styles}</office:document-styles>`),
    'content.xml': strToU8(content),
  }
  return odsSheets(new PackageParts(zipSync(parts, { level: 0 }), new Unpacker()))
}

const sheet = (xml: string, name = 'Velg') => {
  const [first] = sheets(`<table:table table:name="${name}">${xml}</table:table>`)
  return first?.read() ?? { rows: [] }
}

const row = (cells: string) => sheet(`<table:table-row>${cells}</table:table-row>`).rows[0]

const cell = (attributes: string, content = '') => `<table:table-cell ${attributes}>${content}</table:table-cell>`

const p = (content: string) => `<text:p>${content}</text:p>`

const day = (style: string) =>
  cell(`table:style-name="${style}" office:value-type="date" office:date-value="2010-12-24"`)

const note =
  '<office:annotation><text:p><text:span text:style-name="struck">notat</text:span></text:p></office:annotation>'

describe('a cell of an OpenDocument sheet', () => {
  it.each([
    ['a truth value', cell('office:value-type="boolean" office:boolean-value="true"', p('SANN')), 'TRUE'],
    ['a number', cell('office:value-type="float" office:value="2010.0"', p('2 010')), '2010'],
    ['a day', day('last'), '2010-12-24'],
    ['a day whose format shows no part of it', day('bare'), '2010-12-24'],
    ['a month', day('month'), '2010-12'],
    ['a day of a month', day('date'), '24.12.'],
    ['a month without a year', day('named'), '24.12.'],
    [
      'a day by its text, where its value was not saved',
      cell('office:value-type="date"', p('24.12.2010')),
      '24.12.2010',
    ],
    ['a number by its text, where its value was not saved', cell('office:value-type="float"', p('1')), '1'],
    ['the text that a formula came to', cell('table:formula="of:=A1" office:value-type="string"', p('x')), 'x'],
    ['paragraphs', cell('', p('a') + p('b')), 'a\nb'],
    ['blanks', cell('', p('a<text:s/>b<text:s text:c="3"/>c')), 'a b   c'],
    ['tabs and breaks of lines', cell('', p('a<text:tab/>b<text:line-break/>c')), 'a\nb\nc'],
    ['a text with a note before it', cell('', note + p('x')), 'x'],
    ['a text with a note within it', cell('', p(`a${note}b`)), 'ab'],
    ['a sign by the family of its font', cell('table:style-name="family"', p('n')), '\uf06e'],
    ['a sign by the name of its font before its family', cell('table:style-name="signs"', p('n')), '\uf06e'],
    ['a letter', cell('table:style-name="bold"', p('n')), 'n'],
    ['a sign by the font of its parent', cell('table:style-name="bold-signs"', p('n')), '\uf06e'],
  ])('holds %s', (_, xml, expected) => {
    expect(row(xml)).toEqual({ number: 1, cells: [expected], across: [], isHidden: false })
  })

  it('is struck through by its style, unless all of its text has another', () => {
    const styled = (style: string) => cell(`table:style-name="${style}"`, p('x'))
    const within = cell('table:style-name="struck"', p('<text:span text:style-name="unstruck">x</text:span>'))
    const number = cell('table:style-name="struck" office:value-type="float" office:value="1"', p('1'))
    const cells = [styled('struck'), styled('unstruck'), styled('last'), within, number]
    expect(row(cells.join(''))?.struck).toEqual(new Set([0, 4]))
  })

  it('reaches over as many columns as it says, and else over its own', () => {
    const cells = [
      cell('table:number-columns-spanned="3"', p('a')),
      '<table:covered-table-cell/>'.repeat(2),
      cell('', p('b')),
    ]
    expect(row(cells.join(''))).toMatchObject({ across: [{ from: 0, to: 2, text: 'a' }] })
  })

  it('outside a row is left out', () => {
    expect(sheet(cell('', p('x'))).rows).toEqual([])
  })
})

describe('an OpenDocument sheet', () => {
  it('repeats rows and cells, once where the number is none', () => {
    const repeated = `<table:table-row table:number-rows-repeated="2">${cell('table:number-columns-repeated="2"', p('x'))}</table:table-row>`
    const odd = ['0', '-1', '1.5', 'x'].map(
      (count) => `<table:table-row table:number-rows-repeated="${count}">${cell('', p('y'))}</table:table-row>`,
    )
    expect(sheet(repeated + odd.join('')).rows.map(({ number, cells }) => `${number} ${cells}`)).toEqual([
      '1 x,x',
      '2 x,x',
      '3 y',
      '4 y',
      '5 y',
      '6 y',
    ])
  })

  it('hides columns and rows, by themselves or by a filter', () => {
    const columns =
      '<table:table-column/><table:table-column table:number-columns-repeated="2" table:visibility="collapse"/><table:table-column table:number-columns-repeated="2" table:visibility="visible"/><table:table-column table:visibility="filter"/>'
    const rows = ['visible', 'collapse', 'filter'].map(
      (visibility) => `<table:table-row table:visibility="${visibility}">${cell('', p('x'))}</table:table-row>`,
    )
    const { hidden, rows: read } = sheet(columns + rows.join(''))
    expect(hidden).toEqual(new Set([1, 2, 5]))
    expect(read.map(({ isHidden }) => isHidden)).toEqual([false, true, true])
  })

  it('counts the boxes upon it that are ticked', () => {
    const boxes = ['checked', 'unchecked', 'checked'].map((state) => `<form:checkbox form:current-state="${state}"/>`)
    expect(
      sheet(`<office:forms>${boxes.join('')}<form:radio form:current-state="checked"/></office:forms>`).boxes,
    ).toBe(2)
  })

  it('has a name that can be read, and merges nothing into the next', () => {
    expect(sheet('', 'a'.repeat(500)).name).toHaveLength(100)
    const merged = `<table:table-row>${cell('table:number-rows-spanned="3"', p('x'))}</table:table-row>`
    const next = `<table:table-row>${cell('')}${cell('', p('y'))}</table:table-row>`
    const [, second] = sheets(`<table:table>${merged}</table:table><table:table>${next}${next}</table:table>`)
    expect(second?.read().rows.map(({ cells }) => cells[0])).toEqual([undefined, undefined])
  })

  it('is refused when its cells are repeated to more than any list has', () => {
    const wide = cell('table:number-columns-repeated="100"', p('x'))
    expect(() => sheet(`<table:table-row table:number-rows-repeated="20000">${wide}</table:table-row>`)).toThrow(
      'reading/list-too-large',
    )
  })
})
