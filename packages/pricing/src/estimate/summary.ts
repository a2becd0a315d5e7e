import { type Component, components, type Heading, headings } from '../components/index.ts'
import { type AmountText, addAmounts, requireArgument, valueAt } from '../values/index.ts'
import type { Estimate } from './estimate.ts'

/** One heading of SSB's three-point summary with the net amount of its lines. */
export interface SummaryRow {
  readonly heading: Heading
  readonly net: AmountText
}

/** Rolls an estimate up to SSB's three headings, as each component says of itself. The sum is the estimate's net. */
export const summary = (estimate: Pick<Estimate, 'lines'>): readonly SummaryRow[] => {
  requireArgument(Array.isArray(valueAt(estimate, ['lines'])), 'summary', 'estimate', 'an estimate')
  const { lines } = estimate
  const all: readonly Component[] = components
  const headingOf = new Map(all.map(({ id, heading }) => [id, heading]))
  return headings.map((heading) => ({
    heading,
    net: addAmounts(lines.filter(({ component }) => headingOf.get(component) === heading).map(({ net }) => net)),
  }))
}
