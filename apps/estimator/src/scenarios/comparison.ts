import { type AmountText, components, type Estimate, subtractAmounts } from '@anslag/pricing'
import type { Priced } from '../price/pricing.ts'

/** One column: the form, or a scenario. */
export interface Column {
  readonly id: string
  readonly name: string
  readonly priced: Priced
}

/** `none` is not in the estimate; `assessment` must be assessed first; `unpriced` a column that cannot be priced. */
export type Cell =
  | {
      readonly kind: 'amount'
      readonly amount: AmountText
      readonly isFrom: boolean
      /** Against the base; undefined in the base itself and where nothing differs. */
      readonly change?: AmountText | undefined
    }
  | { readonly kind: 'none' | 'assessment'; readonly change?: AmountText | undefined }
  | { readonly kind: 'unpriced' }

/** The difference from the base; undefined where there is none. */
export const changeOf = (cell: Cell | undefined): AmountText | undefined =>
  cell === undefined || cell.kind === 'unpriced' ? undefined : cell.change

export interface Row {
  readonly key: string
  readonly cells: readonly Cell[]
}

export const totalNames = ['net', 'vat', 'gross', 'cost'] as const

export type TotalName = (typeof totalNames)[number]

export interface Comparison {
  readonly rows: readonly Row[]
  readonly totals: readonly (Row & { readonly key: TotalName })[]
  readonly isIncomplete: boolean
}

const zero: AmountText = '0.00'

const estimateOf = ({ priced }: Column): Estimate | undefined => (priced.ok ? priced.estimate : undefined)

const amountOf = ({ priced }: Column, component: string): AmountText | undefined =>
  priced.ok ? priced.parts.find((part) => part.component === component)?.net : undefined

const isOpen = (estimate: Estimate, component: string): boolean =>
  estimate.needsAssessment.some((each) => each.component === component)

const changeFrom = (base: AmountText | undefined, amount: AmountText): AmountText | undefined => {
  if (base === undefined || base === amount) return undefined
  return subtractAmounts(amount, base)
}

const componentCell = (column: Column, component: string, base: Column | undefined): Cell => {
  const estimate = estimateOf(column)
  if (estimate === undefined) return { kind: 'unpriced' }
  const amount = amountOf(column, component)
  const compared =
    base === undefined || base.id === column.id || !base.priced.ok ? undefined : (amountOf(base, component) ?? zero)
  const change = changeFrom(compared, amount ?? zero)
  if (amount !== undefined) return { kind: 'amount', amount, isFrom: isOpen(estimate, component), change }
  return { kind: isOpen(estimate, component) ? 'assessment' : 'none', change }
}

const totalOf = ({ totals, buyerCost }: Estimate, name: TotalName): AmountText =>
  name === 'cost' ? (buyerCost?.cost ?? totals.gross) : totals[name]

const totalCell = (column: Column, name: TotalName, base: Column | undefined): Cell => {
  const estimate = estimateOf(column)
  if (estimate === undefined) return { kind: 'unpriced' }
  const compared = base === undefined || base.id === column.id ? undefined : estimateOf(base)
  const amount = totalOf(estimate, name)
  const change = changeFrom(compared && totalOf(compared, name), amount)
  return { kind: 'amount', amount, isFrom: !estimate.totals.complete, change }
}

const isSomewhere = (component: string, columns: readonly Column[]): boolean =>
  columns.some((column) => {
    const estimate = estimateOf(column)
    return amountOf(column, component) !== undefined || (estimate !== undefined && isOpen(estimate, component))
  })

/**
 * Columns side by side: a row for every component that any of them has, in the registry's order, and the totals. All
 * amounts stand in the estimates; only their differences from the base are worked out here, exactly.
 *
 * @param baseId the column that the others are compared with
 */
export const comparison = (columns: readonly Column[], baseId: string): Comparison => {
  const base = columns.find(({ id }) => id === baseId)
  const recovers = columns.some((column) => (estimateOf(column)?.buyerCost?.recovery ?? '0') !== '0')
  return {
    rows: components
      .map(({ id }) => id)
      .filter((id) => isSomewhere(id, columns))
      .map((key) => ({ key, cells: columns.map((column) => componentCell(column, key, base)) })),
    totals: totalNames
      .filter((name) => name !== 'cost' || recovers)
      .map((key) => ({ key, cells: columns.map((column) => totalCell(column, key, base)) })),
    isIncomplete: columns.some((column) => estimateOf(column)?.totals.complete === false),
  }
}

const ratesOf = (column: Column): string | undefined =>
  estimateOf(column)
    ?.vatBreakdown.map(({ category, rate }) => `${category} ${rate}`)
    .join()

/** Whether the columns are not all taxed by the same rates. */
export const ratesDiffer = (columns: readonly Column[]): boolean => new Set(columns.map(ratesOf)).size > 1
