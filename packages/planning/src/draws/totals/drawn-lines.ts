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

export const addedAmounts = (amounts: readonly Amounts[]): Amounts => ({
  net: added(amounts.map(({ net }) => net)),
  vat: added(amounts.map(({ vat }) => vat)),
})

/** The first without the second. */
export const without = (whole: Amounts, part: Amounts): Amounts =>
  addedAmounts([whole, { net: scaled(part.net, -1), vat: scaled(part.vat, -1) }])

const amountsOf = (line: Line, drawings: Drawings, fixed?: string): Amounts => {
  const net = formOf(line.trace, drawings.of(line.component, fixed))
  return { net, vat: scaled(net, Number(line.vatRate) / 100) }
}

/**
 * The lines of an estimate together, in every draw.
 *
 * @returns a function of the name of what is to be as the price list expects it; only the lines that it moves are made anew
 */
export const drawnLines = ({ lines }: Estimate, drawings: Drawings): ((fixed?: string) => Amounts) => {
  const free = lines.map((line) => ({
    line,
    amounts: amountsOf(line, drawings),
    names: new Set(uncertainties(line.trace).map(({ name }) => name)),
  }))
  return (fixed) =>
    addedAmounts(
      free.map(({ line, amounts, names }) =>
        fixed !== undefined && names.has(fixed) ? amountsOf(line, drawings, fixed) : amounts,
      ),
    )
}
