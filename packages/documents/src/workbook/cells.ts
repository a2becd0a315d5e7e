import { formatDecimal, formatMoney } from '@anslag/presentation'
import type { Texts } from '@anslag/presentation/estimate'
import type { DecimalText } from '@anslag/pricing'
import type { Formula, Term } from '../model/formula.ts'
import type { Cell } from '../model/table.ts'

type Computed = { readonly id?: string | undefined; readonly formula?: Formula | undefined }

const withFormula = (cell: Cell, { id, formula }: Computed): Cell => ({
  ...cell,
  ...(id === undefined ? {} : { id }),
  ...(formula === undefined ? {} : { formula }),
})

/** A cell of text. */
export const textCellOf = (text: string | undefined): Cell => ({ text: text ?? '' })

/** A cell with nothing in it. */
export const blank: Cell = { text: '' }

/** A number of anything but money. */
export const numberCellOf = (value: DecimalText, texts: Texts, computed: Computed = {}): Cell =>
  withFormula({ text: formatDecimal(value, texts), value }, computed)

/** An amount in kroner. */
export const amountCellOf = (value: DecimalText, texts: Texts, computed: Computed = {}): Cell =>
  withFormula({ text: formatMoney(value, texts), value }, computed)

/** A number as its unit is written: money with its øre. */
export const cellOfUnit = (value: DecimalText, unit: string, texts: Texts, computed: Computed = {}): Cell =>
  unit.startsWith('money') ? amountCellOf(value, texts, computed) : numberCellOf(value, texts, computed)

/** What another cell holds. */
export const cellAt = (cell: string): Term => ({ cell })

/** What cells come to together. */
export const sumOf = (cells: readonly string[]): Formula => ({ apply: 'sum', to: cells.map(cellAt) })

/** The value of a term alone. */
export const only = (term: Term): Formula => ({ apply: 'sum', to: [term] })

/** To the øre, half away from zero. */
export const toOre = (term: Term): Formula => ({ apply: 'rounded', to: [term], mode: 'half-away', step: '0.01' })
