import { type Component, components, type Heading, headings } from '../components/index.ts'
import { type AmountText, addAmounts, requireArgument, valueAt } from '../values/index.ts'
import type { Estimate } from './estimate.ts'

/** One heading of SSB's three-point summary with the net amount of its lines. */
export interface SummaryRow {
  readonly heading: Heading
  readonly net: AmountText
}

const all: readonly Component[] = components

/** The heading of SSB's three-point summary that a component's lines stand below; undefined of what is no component. */
export const headingOfComponent = (component: string): Heading | undefined =>
  all.find(({ id }) => id === component)?.heading

/** Rolls an estimate up to SSB's three headings, as each component says of itself. The sum is the estimate's net. */
export const summary = (estimate: Pick<Estimate, 'lines'>): readonly SummaryRow[] => {
  requireArgument(Array.isArray(valueAt(estimate, ['lines'])), 'summary', 'estimate', 'an estimate')
  const { lines } = estimate
  return headings.map((heading) => ({
    heading,
    net: addAmounts(lines.filter(({ component }) => headingOfComponent(component) === heading).map(({ net }) => net)),
  }))
}

/** What a component costs, all its lines together, in kroner. */
export interface ComponentNet {
  readonly component: string
  readonly net: AmountText
}

/** What each component that an estimate has lines of costs, in the order of the lines. The sum is the estimate's net. */
export const netByComponent = ({ lines }: Pick<Estimate, 'lines'>): readonly ComponentNet[] =>
  [...new Set(lines.map(({ component }) => component))].map((component) => ({
    component,
    net: addAmounts(lines.filter((line) => line.component === component).map(({ net }) => net)),
  }))
