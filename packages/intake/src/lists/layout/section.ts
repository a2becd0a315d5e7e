import type { ListNames } from '../list-names.ts'
import { tableCode } from '../which-list.ts'

/** `5`, `5.1`, `Tema 5` or `Tabell` before a heading. */
const numbered = /^\s*(?:(?:tema|theme|tabell|table)(?!\p{L})\s*)?(\d{1,2})?(\.\d{1,2})?[.:]?\s/iu

/** Longer texts are notes. */
const longest = 150

/** Follows the headings between the rows of FD-Trygd's list, which say what table the variables below them are in. */
export class Sections {
  /** The code of the table; undefined before the first, and below a heading whose table is not known. */
  table: string | undefined
  private theme = ''
  private readonly names: ListNames

  constructor(names: ListNames, table: string | undefined) {
    this.names = names
    this.table = table
  }

  /** The table that a heading names; the rows below are in it. A heading that names none ends it if it has a number. */
  read(heading: string): string | undefined {
    if (heading === '' || heading.length > longest || heading.startsWith('*')) return undefined
    const [start = '', theme, part] = numbered.exec(`${heading} `) ?? []
    const text = heading.slice(start.length)
    const found = this.tableIn(heading) ?? this.tableIn(`${this.theme} ${text}`)
    if (theme !== undefined && part === undefined) this.theme = text
    if (found !== undefined || theme !== undefined) this.table = found
    return found
  }

  /** The table that a text names, by its code or by a name that only one table has. */
  tableIn(text: string): string | undefined {
    return tableCode.exec(text)?.[0] ?? this.names.named(text, 'table')?.list.code
  }
}
