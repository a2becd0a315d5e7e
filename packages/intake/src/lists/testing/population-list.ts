import { readWorkbook } from '../read-workbook.ts'
import { briefly } from './briefly.ts'
import { known } from './catalogue.ts'
import { type WrittenCell, type WrittenSheet, workbookBytes } from './xlsx.ts'

export const file = 'SSB_variabelliste_befolkning.xlsx'

/** Headings of a sheet to choose in. */
export const headings = [
  'Variabelbeskrivelse',
  'Velg',
  'Årganger ønsket',
  'Variabelnavn',
  'Fra',
  'Til',
  'Definisjon',
  'Kodeliste',
]

export const read = (sheets: readonly WrittenSheet[], name = file) => readWorkbook(name, workbookBytes(sheets), known)

/** What a workbook with one sheet of these rows says, in words. */
export const order = async (rows: readonly (readonly WrittenCell[])[], merged: readonly string[] = []) =>
  briefly(await read([{ name: 'Velg', rows, merged }]))
