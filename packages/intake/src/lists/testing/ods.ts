import { strToU8, zipSync } from 'fflate'
import { escapeXml, type WrittenCell, type WrittenSheet } from './xlsx.ts'

const paragraphs = (text: string): string =>
  text
    .split('\n')
    .map((line) => `<text:p>${escapeXml(line).replaceAll('  ', ' <text:s/>')}</text:p>`)
    .join('')

const cellXml = (cell: WrittenCell): string => {
  if (cell === undefined) return '<table:table-cell/>'
  if (typeof cell === 'number')
    return `<table:table-cell office:value-type="float" office:value="${cell}"><text:p>${cell}</text:p></table:table-cell>`
  if (typeof cell === 'boolean')
    return `<table:table-cell office:value-type="boolean" office:boolean-value="${cell}"><text:p>${cell ? 'SANN' : 'USANN'}</text:p></table:table-cell>`
  if (typeof cell === 'string')
    return `<table:table-cell office:value-type="string">${paragraphs(cell)}</table:table-cell>`
  return 'xml' in cell ? cell.xml : '<table:table-cell/>'
}

const rowXml = (row: readonly WrittenCell[]): string =>
  `<table:table-row>${row.map(cellXml).join('')}<table:table-cell table:number-columns-repeated="1000"/></table:table-row>`

const sheetXml = ({ name, rows, state }: WrittenSheet): string =>
  `<table:table table:name="${escapeXml(name)}" table:style-name="${state === undefined ? 'seen' : 'hidden'}"><table:table-column table:number-columns-repeated="1024"/>${rows.map(rowXml).join('')}<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="1024"/></table:table-row></table:table>`

const tableStyle = (name: string, display: boolean): string =>
  `<style:style style:name="${name}" style:family="table"><style:table-properties table:display="${display}"/></style:style>`

/** The bytes of an OpenDocument spreadsheet with these sheets, and with styles of its own. */
export const odsBytes = (sheets: readonly WrittenSheet[], styles = ''): Uint8Array => {
  const content = `<?xml version="1.0" encoding="UTF-8"?><office:document-content><office:automatic-styles>${tableStyle('seen', true)}${tableStyle('hidden', false)}${styles}</office:automatic-styles><office:body><office:spreadsheet>${sheets.map(sheetXml).join('')}</office:spreadsheet></office:body></office:document-content>`
  return zipSync(
    { mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'), 'content.xml': strToU8(content) },
    { mtime: '2026-01-01T00:00:00', level: 1 },
  )
}
