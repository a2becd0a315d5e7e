import { referenceOf } from './cell-text.ts'
import type { PackageParts, Relation } from './package-parts.ts'

/** The rows of sums that spreadsheets put below the tables of a sheet. */
export const totalsRows = (parts: PackageParts, relations: readonly Relation[]): ReadonlySet<number> => {
  const rows = new Set<number>()
  for (const { kind, target } of relations) {
    if (kind !== 'table' || !parts.has(target)) continue
    parts.read(target, {
      open: (element, attribute) => {
        if (element !== 'table' || Number(attribute('totalsRowCount') ?? 0) < 1) return
        const last = referenceOf((attribute('ref') ?? '').split(':')[1] ?? '')
        if (last !== undefined) rows.add(last.row)
      },
    })
  }
  return rows
}
