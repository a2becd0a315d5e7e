import { strToU8, zipSync } from 'fflate'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006/relationships'

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

const cell = (text: string, column: number, row: number): string =>
  text === ''
    ? ''
    : `<c r="${String.fromCharCode(65 + column)}${row}" t="inlineStr"><is><t>${escaped(text)}</t></is></c>`

const rowXml = (cells: readonly string[], index: number): string =>
  `<row r="${index + 1}">${cells.map((text, column) => cell(text, column, index + 1)).join('')}</row>`

const relation = (kind: string, target: string): string =>
  `<Relationships xmlns="${packaged}"><Relationship Id="r1" Type="${relationships}/${kind}" Target="${target}"/></Relationships>`

/** The bytes of a workbook with one sheet, and other parts besides. */
export const workbook = (
  rows: readonly (readonly string[])[],
  others: Readonly<Record<string, Uint8Array>> = {},
): Buffer => {
  const parts = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relation('officeDocument', 'xl/workbook.xml'),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relationships}"><sheets><sheet name="Velg variabler" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relation('worksheet', 'worksheets/sheet1.xml'),
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${rows.map(rowXml).join('')}</sheetData></worksheet>`,
  }
  const files = Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]))
  return Buffer.from(zipSync({ ...files, ...others }, { mtime: '2026-01-01T00:00:00' }))
}

const headings = ['Variabelbeskrivelse', 'Kryss av', 'Ønskede år', 'Variabelnavn', 'Fra år', 'Til år']

/** A variable list of SSB as a workbook, with names and descriptions, every one of them ticked. */
export const tickedList = (variables: readonly (readonly [name: string, description: string])[]): Buffer =>
  workbook([
    headings,
    ['Opplysninger om personen'],
    ...variables.map(([name, description]) => [description, 'x', '2015-2018', `wxx_xxxx_${name}`, '1992', '2023']),
  ])
