import type { VatCategory } from '../tariffs/index.ts'
import {
  type AmountText,
  type DecimalText,
  type Figure,
  lineFigure,
  percentOf,
  roundedToOre,
  sum,
  type Trace,
} from '../values/index.ts'
import type { PricedLine } from './line.ts'

/** VAT of one category and rate (BG-23). */
export interface VatBreakdown {
  readonly category: VatCategory
  /** In percent. */
  readonly rate: DecimalText
  /** Sum of the net of its lines. */
  readonly taxable: AmountText
  /** Taxable × rate ÷ 100, rounded once, half away from zero to the øre. */
  readonly vat: AmountText
  readonly trace: Trace
}

export interface VatTotals {
  readonly breakdown: readonly VatBreakdown[]
  readonly vat: Figure<'money'>
}

type Group = [PricedLine, ...PricedLine[]]

/** Lines of one category and rate together, in the order in which each is first met. */
const groupsOf = (lines: readonly PricedLine[]): readonly Group[] => {
  const groups = new Map<string, Group>()
  for (const each of lines) {
    const key = `${each.line.vatCategory} ${each.line.vatRate}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [each])
    else group.push(each)
  }
  return [...groups.values()]
}

/**
 * VAT once per category and rate, on the sum of its lines, rounded half away from zero to the øre (EN 16931 BR-CO-17).
 *
 * @example three lines of 1 480.95 at 25 % give 1 110.71, where VAT per line would give 1 110.72.
 */
export const vatTotals = (lines: readonly PricedLine[]): VatTotals => {
  const parts = groupsOf(lines).map((group) => {
    const [{ line, rate }] = group
    const taxable = sum(
      'money',
      group.map((each) => lineFigure(each.line.id, each.net)),
    )
    return { line, rate, taxable, vat: roundedToOre(percentOf(taxable, rate)) }
  })
  return {
    breakdown: parts.map(({ line, rate, taxable, vat }) => ({
      category: line.vatCategory,
      rate: rate.trace.value,
      taxable: taxable.trace.value,
      vat: vat.trace.value,
      trace: vat.trace,
    })),
    vat: sum(
      'money',
      parts.map(({ vat }) => vat),
    ),
  }
}
