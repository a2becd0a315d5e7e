import { listLimits } from '../limits.ts'
import { tooLarge } from '../refusal.ts'
import type { Across, Row } from '../sheet.ts'
import { referenceOf } from './cell-text.ts'

interface Area {
  readonly column: number
  readonly lastColumn: number
  readonly row: number
  readonly lastRow: number
}

const areaOf = (reference: string): Area | undefined => {
  const [first = '', last = ''] = reference.split(':')
  const [from, to] = [referenceOf(first), referenceOf(last)]
  if (from === undefined || to === undefined || to.row < from.row || to.column < from.column) return undefined
  return {
    column: from.column,
    lastColumn: Math.min(to.column, listLimits.columns - 1),
    row: from.row,
    lastRow: to.row,
  }
}

interface OpenRow extends Row {
  readonly cells: (string | undefined)[]
  readonly across: Across[]
}

const open = (number: number, cells: readonly (string | undefined)[]): OpenRow => ({
  number,
  cells: [...cells],
  across: [],
})

/**
 * The rows of a sheet in their order. A cell that is merged over several rows says the same in each of them that has
 * something in it; a cell that is merged over several columns stays in the first, and is told as `across` of its row.
 */
export const withMerged = (
  cells: ReadonlyMap<number, readonly (string | undefined)[]>,
  merged: readonly string[],
): readonly Row[] => {
  const numbers = [...cells.keys()].toSorted((a, b) => a - b)
  const rows = new Map(numbers.map((number) => [number, open(number, cells.get(number) ?? [])]))
  let steps = 0
  for (const reference of merged) {
    const area = areaOf(reference)
    const text = area === undefined ? undefined : cells.get(area.row)?.[area.column]
    if (area === undefined || text === undefined) continue
    for (let number = area.row; number <= Math.min(area.lastRow, numbers.at(-1) ?? 0); number += 1) {
      steps += 1
      if (steps > listLimits.cells) throw tooLarge()
      const row = rows.get(number)
      if (row === undefined) continue
      row.cells[area.column] ??= text
      if (area.lastColumn > area.column && row.across.length < listLimits.columns)
        row.across.push({ from: area.column, to: area.lastColumn, text })
    }
  }
  return [...rows.values()]
}
