import type { Dates } from '../../found.ts'
import type { WrittenCell } from './xlsx.ts'

/** A variable of a list that is written for a test. */
export interface ListedVariable {
  readonly name: string
  readonly description: string
  readonly from?: number
  readonly to?: number
  /** What somebody wrote beside it, in a column of their own. */
  readonly note?: string
  /** How it is ticked, and what that means; absent when it is not wanted. */
  readonly mark?: { readonly tick?: WrittenCell; readonly years?: WrittenCell; readonly dates: readonly Dates[] }
}

const columns = ['description', 'tick', 'years', 'name', 'from', 'to', 'definition', 'codes', 'inserted'] as const

export type Column = (typeof columns)[number]

export const allColumns: readonly Column[] = columns

type Headings = Readonly<Record<Column, string>>

/** What columns are called, and the group that the columns to tick in stand under. */
export const headingsOf: Readonly<Record<'nb' | 'nn' | 'en', Headings & { readonly group: string }>> = {
  nb: {
    description: 'Variabelbeskrivelse',
    tick: 'Sett kryss',
    years: 'Ønskede årganger',
    name: 'Variabelnavn',
    from: 'Fra år',
    to: 'Til år',
    definition: 'Definisjon',
    codes: 'Kodeliste',
    inserted: 'Merknad',
    group: 'Velg variabler',
  },
  nn: {
    description: 'Variabelskildring',
    tick: 'Kryss av',
    years: 'Ønskte årgangar',
    name: 'Variabelnamn',
    from: 'Frå',
    to: 'Til og med',
    definition: 'Lenkje til definisjon',
    codes: 'Kodar',
    inserted: 'Eining',
    group: 'Vel variablar',
  },
  en: {
    description: 'Description',
    tick: 'Select',
    years: 'Years wanted',
    name: 'Variable name',
    from: 'From',
    to: 'To',
    definition: 'Definition',
    codes: 'Code list',
    inserted: 'Unit',
    group: 'Your choice',
  },
}

export interface Shape {
  readonly language: keyof typeof headingsOf
  /** Columns from the first to the last. */
  readonly order: readonly Column[]
  /** `two`: the headings of the last columns stand a row below; `grouped`: a row of headings of groups above. */
  readonly headings: 'one' | 'two' | 'grouped'
  readonly title?: string
  /** A heading of a section and a note stand before every so many variables; never when it is 0. */
  readonly sections: number
  readonly prefix: string
  /** The heading of a last column, of notes; it may be empty. */
  readonly notes?: string
  /** The headings come again with every section. */
  readonly repeated?: boolean
  /** A row below the last variable that counts the ticks. */
  readonly totals?: string
}

export interface WrittenList {
  readonly rows: readonly (readonly WrittenCell[])[]
  /** The row of every variable, counted from 1. */
  readonly at: readonly number[]
}

const variableCells = (variable: ListedVariable, prefix: string): Readonly<Record<Column, WrittenCell>> => ({
  description: variable.description,
  tick: variable.mark?.tick,
  years: variable.mark?.years,
  name: prefix + variable.name,
  from: variable.from,
  to: variable.to,
  definition: 'https://www.ssb.no/a/metadata/conceptvariable/vardok/1/nb',
  codes: 'Se «Kodeliste»',
  inserted: 'Person',
})

const headingRows = ({ language, order, headings }: Shape): readonly (readonly WrittenCell[])[] => {
  const texts = headingsOf[language]
  const all = order.map((column) => texts[column])
  const isLower = (column: Column): boolean => column !== 'name' && column !== 'description'
  if (headings === 'one') return [all]
  const isChoice = (column: Column): boolean => column === 'tick' || column === 'years'
  if (headings === 'grouped')
    return [order.map((column) => (isChoice(column) ? texts.group : 'Intern informasjon')), all]
  return [
    order.map((column) => (isLower(column) ? undefined : texts[column])),
    order.map((column) => (isLower(column) ? texts[column] : undefined)),
  ]
}

const withNotes = (row: readonly WrittenCell[], { order, notes }: Shape, note: WrittenCell): readonly WrittenCell[] =>
  notes === undefined ? row : [...row, ...new Array<undefined>(Math.max(0, order.length - row.length)), note]

const totalsRow = ({ order, totals }: Shape, variables: readonly ListedVariable[]): readonly WrittenCell[] =>
  order.map((column) => {
    if (column === 'tick') return variables.filter(({ mark }) => mark !== undefined).length
    return column === 'name' ? totals : undefined
  })

/** A list as rows of cells, in a shape. */
export const writtenList = (variables: readonly ListedVariable[], shape: Shape): WrittenList => {
  const { order, sections, prefix, title } = shape
  const rows: (readonly WrittenCell[])[] = title === undefined ? [] : [[title], []]
  const main = shape.headings === 'grouped' ? 1 : 0
  const headings = headingRows(shape).map((row, index) => (index === main ? withNotes(row, shape, shape.notes) : row))
  rows.push(...headings)
  const at: number[] = []
  const description = order.indexOf('description')
  const alone = (text: string): readonly WrittenCell[] => [...new Array<undefined>(description), text]
  variables.forEach((variable, index) => {
    if (shape.repeated && sections > 0 && index > 0 && index % sections === 0) rows.push(...headings)
    else if (sections > 0 && index % sections === 0)
      rows.push(alone('Opplysninger om personen'), alone('* Gjelder fra 2010'))
    const cells = variableCells(variable, prefix)
    rows.push(
      withNotes(
        order.map((column) => cells[column]),
        shape,
        variable.note,
      ),
    )
    at.push(rows.length)
  })
  if (shape.totals !== undefined) rows.push(totalsRow(shape, variables))
  return { rows, at }
}

const fieldText = (cell: WrittenCell): string => {
  if (cell === undefined || typeof cell === 'object') return ''
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell)
}

/** Rows as text with a delimiter, as spreadsheets save them. */
export const delimitedText = (
  rows: readonly (readonly WrittenCell[])[],
  {
    delimiter,
    lineEnd,
    quoteAll,
  }: { readonly delimiter: string; readonly lineEnd: string; readonly quoteAll: boolean },
): string =>
  rows
    .map((row) =>
      row
        .map(fieldText)
        .map((text) =>
          quoteAll || /["\r\n]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text,
        )
        .join(delimiter),
    )
    .join(lineEnd)
