import { MAX, MIN, ROUND, ROUNDUP } from '@formulajs/formulajs'
import FormulaParser, { type CellReference } from 'fast-formula-parser'
import { readXlsx } from 'hucre/xlsx'

/** A workbook as it was read back, and computed again by an engine that is not ours. */
export interface Recalculated {
  /** Names of sheets in their order. */
  readonly sheets: readonly string[]
  /** What a cell computes to; what it holds where it has no formula. */
  readonly value: (sheet: string, row: number, column: number) => unknown
  /** What the file says that a cell computes to. */
  readonly cached: (sheet: string, row: number, column: number) => unknown
  readonly formulas: readonly { readonly at: readonly [string, number, number]; readonly formula: string }[]
  /** The first row, counted from 0, whose first cell begins like this. */
  readonly rowOf: (sheet: string, beginning: string) => number
  /** The same file after numbers were written into cells, by `sheet row column`, counted from 0. */
  readonly changed: (changes: ReadonlyMap<string, number>) => Recalculated
}

type Given = { readonly value: unknown }

/** Spreadsheets round what fifteen digits show, so that 1.005 becomes 1.01; the parser's own rounding works on binary numbers. */
const shown = (given: Given | undefined): number => Number(Number(given?.value).toPrecision(15))

/** The parser has neither of these two. */
const numbers = (given: readonly Given[]): readonly number[] => given.map(({ value }) => Number(value))

const functions = {
  MAX: (...given: readonly Given[]) => MAX(...numbers(given)),
  MIN: (...given: readonly Given[]) => MIN(...numbers(given)),
  ROUND: (...[number, digits]: readonly Given[]) => ROUND(shown(number), shown(digits)),
  ROUNDUP: (...[number, digits]: readonly Given[]) => ROUNDUP(shown(number), shown(digits)),
}

const column = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1

/** The cells that a formula names: the parser cannot compute one while it computes another. */
const namedIn = (formula: string, sheet: string): readonly (readonly [string, number, number])[] =>
  [...formula.matchAll(/(?:(\p{L}[\p{L}\p{N}_]*)!)?\b([A-Z]{1,3})(\d+)(?::([A-Z]{1,3})(\d+))?/gu)].flatMap(
    ([, other, from = '', first = '', , last = first]) =>
      Array.from(
        { length: Number(last) - Number(first) + 1 },
        (_, index) => [other ?? sheet, Number(first) + index - 1, column(from)] as const,
      ),
  )

type Value = (sheet: string, row: number, column: number) => unknown

let current: Value = () => undefined

/** One for all workbooks: to make it takes longer than to compute one. */
const parser = new FormulaParser({
  functions,
  onCell: ({ sheet, row, col }) => current(sheet, row - 1, col - 1),
  onRange: ({ sheet, from, to }) =>
    Array.from({ length: to.row - from.row + 1 }, (_, row) =>
      Array.from({ length: to.col - from.col + 1 }, (_, col) => current(sheet, from.row + row - 1, from.col + col - 1)),
    ),
})

type Sheets = Awaited<ReturnType<typeof readXlsx>>['sheets']

const computedFrom = (sheets: Sheets, changes: ReadonlyMap<string, number>): Recalculated => {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]))
  const known = new Map<string, unknown>()
  const cached = (sheet: string, row: number, column: number): unknown => byName.get(sheet)?.rows[row]?.[column]
  const computed = (sheet: string, row: number, column: number): unknown => {
    const formula = byName.get(sheet)?.cells?.get(`${row},${column}`)?.formula
    if (formula === undefined) return cached(sheet, row, column)
    for (const named of namedIn(formula, sheet)) value(...named)
    const position: CellReference = { sheet, row: row + 1, col: column + 1 }
    current = value
    return parser.parse(formula, position)
  }
  const value: Value = (sheet, row, column) => {
    const key = `${sheet} ${row} ${column}`
    if (!known.has(key)) known.set(key, changes.get(key) ?? computed(sheet, row, column))
    return known.get(key)
  }
  return {
    sheets: sheets.map(({ name }) => name),
    value,
    cached,
    formulas: sheets.flatMap(({ name, cells }) =>
      [...(cells ?? [])].flatMap(([key, { formula }]) => {
        const [row = 0, column = 0] = key.split(',').map(Number)
        return formula === undefined ? [] : [{ at: [name, row, column] as const, formula }]
      }),
    ),
    rowOf: (sheet, beginning) =>
      byName.get(sheet)?.rows.findIndex(([first]) => typeof first === 'string' && first.startsWith(beginning)) ?? -1,
    changed: (after) => computedFrom(sheets, after),
  }
}

/** Reads a workbook, and computes it again when a value is asked for. */
export const recalculated = async (file: Uint8Array): Promise<Recalculated> =>
  computedFrom((await readXlsx(file)).sheets, new Map())
