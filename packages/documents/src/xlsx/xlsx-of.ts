import { writeXlsx } from 'hucre/xlsx'
import type { Document } from '../model/document.ts'
import { legibleText } from '../model/legible.ts'
import { addressesIn } from './cell-addresses.ts'
import { sheetsOf } from './sheets-of.ts'
import { worksheetOf } from './worksheet.ts'

/** A header takes 255 letters and has a mark of its own. */
const headerOf = ({ marks }: Document): string =>
  legibleText(marks.map(({ text }) => text).join(' · '))
    .slice(0, 100)
    .replaceAll('&', '&&')

/**
 * A document as a workbook, Office Open XML: a sheet for each page break that names one, amounts as numbers, formulas with their
 * values. The same document gives the same bytes on the same machine.
 */
export const xlsxOf = async (document: Document): Promise<Uint8Array> => {
  const sheets = sheetsOf(document)
  const addresses = addressesIn(sheets)
  const made = new Date(`${document.day}T00:00:00Z`)
  return await writeXlsx({
    sheets: sheets.map((sheet) => worksheetOf(sheet, { addresses, sheet: sheet.name }, headerOf(document))),
    properties: {
      title: legibleText(document.title).slice(0, 250),
      creator: legibleText(document.sender ?? 'Anslag'),
      created: made,
      modified: made,
    },
    defaultFont: { name: 'Calibri', size: 11 },
  })
}
