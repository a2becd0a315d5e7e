import { withoutTrailing } from '@anslag/pricing'
import { listLimits } from './limits.ts'
import type { ListNames } from './list-names.ts'

/** What is known of a sheet that could say which list it is. */
export interface Signs {
  readonly file: string
  readonly sheet?: string
  /** Texts above the headings. */
  readonly titles: readonly string[]
}

export interface WhichList {
  /** The code of an area, or of an FD-Trygd table for a sheet of its own, or of the list that is priced by table. */
  readonly list?: string
  /** Its content is priced by table: sections, columns and sheets name the tables. */
  readonly hasTables: boolean
}

/** No name of a file is longer. */
const longestName = 300

/** `SSB_variabelliste_befolkning (1).xlsx` without its ending. */
const stemOf = (file: string): string =>
  file
    .slice(-longestName)
    .replace(/^.*[\\/]/s, '')
    .replace(/\.[a-z]{3,4}$/i, '')

/** What follows `variabelliste` in a file's name, without signs of versions. */
const afterVariableList = (stem: string): string => {
  const found = /variabe?le?[ _-]*list[ea]?[ _-]*/i.exec(stem)
  return found === null ? '' : stem.slice(found.index + found[0].length)
}

/** What a sheet to choose in is called besides the name of its list. */
const choosing = /(?<!\p{L})(?:velg|vel|valg|val|variabler|variablar|variables|variabelliste)(?!\p{L})/giu

/** A table's code as FD-Trygd writes it. */
export const tableCode = /(?<![A-Z0-9_])(?:F|TAB|X)_[A-Z0-9_]{2,50}/

/** The name that a file gives its list, for want of a catalogue that knows it. */
const unknown = (stem: string): WhichList => {
  const name = withoutTrailing(afterVariableList(stem).replace(/\(\d+\)$/, ''), ' _-').toLowerCase()
  return { hasTables: false, ...(name === '' ? {} : { list: name.slice(0, listLimits.name) }) }
}

/**
 * Which list a sheet is. A sheet that is called as a list, and as nothing else, is that list; else the name of the file
 * decides, then words in the name of the sheet, then a title above the headings. FD-Trygd comes first wherever it is named,
 * since its sheets and sections may be called as an area is.
 */
export const whichList = ({ file, sheet = '', titles }: Signs, names: ListNames): WhichList => {
  const stem = stemOf(file)
  const own = sheet.slice(0, longestName).replace(choosing, ' ')
  const exact = names.named(own, 'area')
  const inFile = names.named(stem, 'tables')
  if (inFile === undefined && exact?.isWhole) return { list: exact.list.code, hasTables: false }
  const texts = [afterVariableList(stem), stem, own, ...titles]
  const byTable = inFile ?? texts.map((text) => names.named(text, 'tables')).find((found) => found !== undefined)
  if (byTable !== undefined) {
    const table = tableCode.exec(sheet)?.[0] ?? names.named(own, 'table')?.list.code
    return { list: table ?? byTable.list.code, hasTables: true }
  }
  const found = texts.map((text) => names.named(text, 'area')).find((each) => each !== undefined)
  return found === undefined ? unknown(stem) : { list: found.list.code, hasTables: false }
}
