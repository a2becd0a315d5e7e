import { strToU8, type Zippable, zipSync } from 'fflate'

/** A cell to write: a text, a number, a truth value, or a formula with the value that was saved for it. */
export type WrittenCell =
  | string
  | number
  | boolean
  | undefined
  | { readonly formula: string; readonly value?: string }
  | { readonly xml: string }

export interface WrittenSheet {
  readonly name: string
  readonly rows: readonly (readonly WrittenCell[])[]
  /** References such as `A1:B2`. */
  readonly merged?: readonly string[]
  readonly state?: 'hidden' | 'veryHidden'
}

export interface Writing {
  /** Texts in the cells themselves, and not shared. */
  readonly inline?: boolean
  /** A prefix of every element, as some programs write. */
  readonly prefix?: string
  /** Parts that are put in besides, or instead. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>
}

const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006/relationships'

export const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

export const columnLetters = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : columnLetters(Math.floor(column / 26) - 1) + columnLetters(column % 26)

class Strings {
  private readonly places = new Map<string, number>()

  place(text: string): number {
    const place = this.places.get(text) ?? this.places.size
    this.places.set(text, place)
    return place
  }

  xml(): string {
    const items = [...this.places.keys()].map((text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`)
    return `<sst xmlns="${spreadsheet}">${items.join('')}</sst>`
  }
}

const cellXml = (cell: WrittenCell, reference: string, strings: Strings | undefined): string => {
  if (cell === undefined) return ''
  if (typeof cell === 'number') return `<c r="${reference}"><v>${cell}</v></c>`
  if (typeof cell === 'boolean') return `<c r="${reference}" t="b"><v>${cell ? 1 : 0}</v></c>`
  if (typeof cell === 'string')
    return strings === undefined
      ? `<c r="${reference}" t="inlineStr"><is><t>${escapeXml(cell)}</t></is></c>`
      : `<c r="${reference}" t="s"><v>${strings.place(cell)}</v></c>`
  if ('xml' in cell) return cell.xml
  const value = cell.value === undefined ? '' : `<v>${escapeXml(cell.value)}</v>`
  return `<c r="${reference}"${value === '' ? '' : ' t="str"'}><f>${escapeXml(cell.formula)}</f>${value}</c>`
}

const sheetXml = ({ rows, merged = [] }: WrittenSheet, strings: Strings | undefined): string => {
  const written = rows.map((row, index) => {
    const cells = row.map((cell, column) => cellXml(cell, `${columnLetters(column)}${index + 1}`, strings)).join('')
    return cells === '' ? '' : `<row r="${index + 1}">${cells}</row>`
  })
  const merges = merged.map((reference) => `<mergeCell ref="${reference}"/>`).join('')
  return `<worksheet xmlns="${spreadsheet}"><sheetData>${written.join('')}</sheetData>${merges && `<mergeCells count="${merged.length}">${merges}</mergeCells>`}</worksheet>`
}

const prefixed = (xml: string, prefix: string): string =>
  prefix === '' ? xml : xml.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}:`).replace(' xmlns="', ` xmlns:${prefix}="`)

const relation = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="${relationships}/${kind}" Target="${target}"/>`

/** The parts of a workbook as text, by name. */
export const workbookParts = (sheets: readonly WrittenSheet[], { inline = false, prefix = '' }: Writing = {}) => {
  const strings = inline ? undefined : new Strings()
  const written = sheets.map((sheet, index) => [
    `xl/worksheets/sheet${index + 1}.xml`,
    prefixed(sheetXml(sheet, strings), prefix),
  ])
  const listed = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${escapeXml(name)}" sheetId="${index + 1}"${state ? ` state="${state}"` : ''} r:id="r${index + 1}"/>`,
  )
  const relations = sheets.map((_, index) => relation(`r${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`))
  const shared: Readonly<Record<string, string>> =
    strings === undefined ? {} : { 'xl/sharedStrings.xml': prefixed(strings.xml(), prefix) }
  return {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships xmlns="${packaged}">${relation('r1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': prefixed(
      `<workbook xmlns="${spreadsheet}" xmlns:r="${relationships}"><sheets>${listed.join('')}</sheets></workbook>`,
      prefix,
    ),
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packaged}">${relations.join('')}${relation('rs', 'sharedStrings', 'sharedStrings.xml')}${relation('rt', 'styles', 'styles.xml')}</Relationships>`,
    ...shared,
    ...Object.fromEntries(written),
  }
}

export const zipped = (parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array => {
  const files: Zippable = {}
  for (const [name, content] of Object.entries(parts))
    files[name] = typeof content === 'string' ? strToU8(`<?xml version="1.0" encoding="UTF-8"?>\n${content}`) : content
  return zipSync(files, { mtime: '2026-01-01T00:00:00', level: 1 })
}

/** The bytes of a workbook. */
export const workbookBytes = (sheets: readonly WrittenSheet[], writing: Writing = {}): Uint8Array =>
  zipped({ ...workbookParts(sheets, writing), ...writing.parts })
