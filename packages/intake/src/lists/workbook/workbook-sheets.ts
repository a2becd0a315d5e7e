import { listLimits } from '../limits.ts'
import { Refusal, tooLarge } from '../refusal.ts'
import { type Row, type RowsRead, type Sheet, Tally } from '../sheet.ts'
import { cellStyles } from './cell-styles.ts'
import { withMerged } from './merged-cells.ts'
import type { PackageParts, Relation } from './package-parts.ts'
import { sharedStrings } from './shared-strings.ts'
import { type Shared, SheetBuilder } from './sheet-builder.ts'
import { tickedBoxes } from './ticked-boxes.ts'
import { totalsRows } from './totals-rows.ts'

/** A sheet of a workbook that is read when somebody asks for it. */
export interface LazySheet {
  readonly name: string
  readonly isHidden: boolean
  readonly read: () => Sheet
}

interface Named {
  readonly name: string
  readonly relation: string
  readonly isHidden: boolean
}

interface Workbook {
  readonly sheets: readonly Named[]
  /** Days are counted from 1904, as old Macintoshes did. */
  readonly is1904: boolean
}

const workbookOf = (parts: PackageParts, part: string): Workbook => {
  const sheets: Named[] = []
  let is1904 = false
  parts.read(part, {
    open: (element, attribute) => {
      if (element === 'workbookPr') is1904 = ['1', 'true'].includes(attribute('date1904') ?? '')
      if (element !== 'sheet') return
      if (sheets.length === listLimits.sheets) throw tooLarge()
      const [name = '', relation = '', state = 'visible'] = [
        attribute('name'),
        attribute('id', true),
        attribute('state'),
      ]
      sheets.push({ name: name.slice(0, listLimits.name), relation, isHidden: state !== 'visible' })
    },
  })
  return { sheets, is1904 }
}

/** Rows with what is known of them besides their cells. */
const rowsOf = ({ rows, merged, struck, hiddenRows }: SheetBuilder, totals: ReadonlySet<number>): readonly Row[] =>
  withMerged(rows, merged).map((row) => {
    const columns = struck.get(row.number)
    const [isHidden, isTotals] = [hiddenRows.has(row.number), totals.has(row.number)]
    if (columns === undefined && !isHidden && !isTotals) return row
    return { ...row, isHidden, isTotals, ...(columns === undefined ? {} : { struck: columns }) }
  })

/** What cells refer to, read with the first sheet. */
const sharedOf = (parts: PackageParts, relations: readonly Relation[], is1904: boolean): (() => Shared) => {
  const part = (wanted: string) => relations.find(({ kind, target }) => kind === wanted && parts.has(target))?.target
  let shared: Shared | undefined
  return () => {
    if (shared !== undefined) return shared
    const [strings, styles] = [part('sharedStrings'), part('styles')]
    shared = {
      strings: strings === undefined ? [] : sharedStrings(parts, strings),
      styles: styles === undefined ? [] : cellStyles(parts, styles),
      is1904,
    }
    return shared
  }
}

/**
 * The sheets of a workbook (XLSX or XLSM) in their order, none of them read yet. Macros, pictures and links to other files
 * are never looked at; of styles, only what is struck through, how numbers are shown, and which letters are signs.
 *
 * @throws a Refusal when it is no workbook, and errors of the libraries for bytes that they cannot read
 */
export const workbookSheets = (parts: PackageParts, rowsRead?: RowsRead): readonly LazySheet[] => {
  const workbook = parts.relations('').find(({ kind }) => kind === 'officeDocument')?.target ?? 'xl/workbook.xml'
  const relations = parts.relations(workbook)
  const worksheets = new Map(
    relations.flatMap(({ id, kind, target }) => (kind === 'worksheet' ? [[id, target] as const] : [])),
  )
  const { sheets, is1904 } = workbookOf(parts, workbook)
  const [shared, tally] = [sharedOf(parts, relations, is1904), new Tally(rowsRead)]
  const named = sheets.flatMap(({ relation, ...sheet }) => {
    const part = worksheets.get(relation)
    return part === undefined ? [] : [{ ...sheet, part }]
  })
  if (named.length === 0) throw new Refusal('reading/workbook-unreadable')
  const sheetOf = (name: string, part: string): Sheet => {
    const builder = new SheetBuilder(shared(), tally)
    parts.read(part, builder)
    const beside = parts.relations(part)
    const rows = rowsOf(builder, totalsRows(parts, beside))
    return { name, rows, hidden: builder.hiddenColumns, boxes: tickedBoxes(parts, beside) }
  }
  return named.map(({ name, isHidden, part }) => ({ name, isHidden, read: once(() => sheetOf(name, part)) }))
}

/** A sheet that is looked at twice is unpacked once. */
const once = (read: () => Sheet): (() => Sheet) => {
  let sheet: Sheet | undefined
  return () => {
    sheet ??= read()
    return sheet
  }
}
