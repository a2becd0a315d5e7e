import type { Estimate, Line } from '@anslag/pricing'
import type { Drawings } from '../uncertainty/drawings.ts'
import { added, type Form, scaled } from '../uncertainty/form.ts'
import { formOf } from '../uncertainty/form-of-trace.ts'
import { uncertainties } from '../uncertainty/uncertain.ts'

/** Net and VAT in every draw. */
export interface Amounts {
  readonly net: Form
  readonly vat: Form
}

const addedAmounts = (amounts: readonly Amounts[]): Amounts => ({
  net: added(amounts.map(({ net }) => net)),
  vat: added(amounts.map(({ vat }) => vat)),
})

/** The first without the second. */
export const without = (whole: Amounts, part: Amounts): Amounts => ({
  net: added([whole.net, scaled(part.net, -1)]),
  vat: added([whole.vat, scaled(part.vat, -1)]),
})

const amountsOf = (line: Line, drawings: Drawings, fixed?: string): Amounts => {
  const net = formOf(line.trace, drawings.of(line.component, fixed))
  return { net, vat: scaled(net, Number(line.vatRate) / 100) }
}

/** The lines of an estimate, in every draw. */
export interface DrawnLines {
  readonly whole: Amounts
  /** By how much they change where what has this name is as the price list expects it; only its lines are made anew. */
  readonly changed: (fixed: string) => Amounts
}

export const drawnLines = ({ lines }: Estimate, drawings: Drawings): DrawnLines => {
  const free = lines.map((line) => ({ line, amounts: amountsOf(line, drawings) }))
  const linesOf = new Map<string, typeof free>()
  for (const each of free)
    for (const name of new Set(uncertainties(each.line.trace).map((found) => found.name)))
      linesOf.set(name, [...(linesOf.get(name) ?? []), each])
  return {
    whole: addedAmounts(free.map(({ amounts }) => amounts)),
    changed: (fixed) => {
      const moved = linesOf.get(fixed) ?? []
      const after = addedAmounts(moved.map(({ line }) => amountsOf(line, drawings, fixed)))
      return without(after, addedAmounts(moved.map(({ amounts }) => amounts)))
    },
  }
}
