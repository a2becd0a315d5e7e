import { strToU8, zipSync } from 'fflate'
import type { Document } from '../model/document.ts'
import { legibleText } from '../model/legible.ts'
import { addressesIn } from './cell-addresses.ts'
import { numbered } from './numbered.ts'
import { packageParts } from './package-parts.ts'
import { sheetsOf } from './sheets-of.ts'
import { styleSheet } from './style-sheet.ts'
import { usualFont } from './styles.ts'
import { worksheetXml } from './worksheet.ts'

/** A header takes 255 letters and has a mark of its own. */
const headerOf = ({ marks }: Document): string =>
  legibleText(marks.map(({ text }) => text).join(' · '))
    .slice(0, 100)
    .replaceAll('&', '&&')

/** The first day that a ZIP can be of. */
const packedOn = '1980-01-01T12:00:00'

/**
 * A document as a workbook, Office Open XML: a sheet for each page break that names one, amounts as numbers, formulas with their
 * values. The same document gives the same bytes.
 */
export const xlsxOf = async (document: Document): Promise<Uint8Array> => {
  const sheets = sheetsOf(document)
  const addresses = addressesIn(sheets)
  const shared = { texts: numbered(), styles: styleSheet(usualFont), header: headerOf(document) }
  const written = sheets.map(
    (sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, worksheetXml(sheet, addresses, shared)] as const,
  )
  const properties = {
    title: legibleText(document.title).slice(0, 250),
    creator: legibleText(document.sender ?? 'Anslag'),
    day: document.day,
  }
  const parts = {
    ...packageParts(sheets, shared.texts.all(), properties),
    'xl/styles.xml': shared.styles.xml(),
    ...Object.fromEntries(written),
  }
  const files = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const)
  return zipSync(Object.fromEntries(files), { level: 6, mtime: packedOn })
}
