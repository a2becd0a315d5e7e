import { listLimits } from '../limits.ts'
import { Refusal, tooLarge } from '../refusal.ts'
import { type Row, type Sheet, Tally } from '../sheet.ts'
import { withMerged } from './merged-cells.ts'
import { PackageParts } from './package-parts.ts'
import { sharedStrings } from './shared-strings.ts'
import { SheetBuilder } from './sheet-builder.ts'
import { struckStyles } from './struck-styles.ts'

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

const namedSheets = (parts: PackageParts, workbook: string): readonly Named[] => {
  const named: Named[] = []
  parts.read(workbook, {
    open: (element, attribute) => {
      if (element !== 'sheet') return
      if (named.length === listLimits.sheets) throw tooLarge()
      const [name = '', relation = '', state = 'visible'] = [
        attribute('name'),
        attribute('id', true),
        attribute('state'),
      ]
      named.push({ name: name.slice(0, listLimits.name), relation, isHidden: state !== 'visible' })
    },
  })
  return named
}

const withStruck = (rows: readonly Row[], struck: ReadonlyMap<number, ReadonlySet<number>>): readonly Row[] =>
  rows.map((row) => {
    const columns = struck.get(row.number)
    return columns === undefined ? row : { ...row, struck: columns }
  })

/**
 * The sheets of a workbook (XLSX or XLSM) in their order, none of them read yet. Macros, pictures and links to other files
 * are never looked at; of styles, only what is struck through.
 *
 * @throws a Refusal when it is no workbook, and errors of the libraries for bytes that they cannot read
 */
export const workbookSheets = (file: Uint8Array): readonly LazySheet[] => {
  const parts = new PackageParts(file)
  const workbook = parts.relations('').find(({ kind }) => kind === 'officeDocument')?.target ?? 'xl/workbook.xml'
  const relations = parts.relations(workbook)
  const worksheets = new Map(
    relations.flatMap(({ id, kind, target }) => (kind === 'worksheet' ? [[id, target] as const] : [])),
  )
  const named = namedSheets(parts, workbook).flatMap(({ relation, ...sheet }) => {
    const part = worksheets.get(relation)
    return part === undefined ? [] : [{ ...sheet, part }]
  })
  if (named.length === 0) throw new Refusal('reading/workbook-unreadable')
  const tally = new Tally()
  const stringsPart = relations.find(({ kind, target }) => kind === 'sharedStrings' && parts.has(target))?.target
  const stylesPart = relations.find(({ kind, target }) => kind === 'styles' && parts.has(target))?.target
  let strings: readonly string[] | undefined
  let struck: ReadonlySet<number> | undefined
  return named.map(({ name, isHidden, part }) => ({
    name,
    isHidden,
    read: () => {
      strings ??= stringsPart === undefined ? [] : sharedStrings(parts, stringsPart)
      struck ??= stylesPart === undefined ? new Set<number>() : struckStyles(parts, stylesPart)
      const builder = new SheetBuilder(strings, tally, struck)
      parts.read(part, builder)
      return { name, rows: withStruck(withMerged(builder.rows, builder.merged), builder.struck) }
    },
  }))
}
