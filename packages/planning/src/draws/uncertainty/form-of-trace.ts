import { assertNever, isLeaf, type TierRow, type Trace } from '@anslag/pricing'
import { added, combined, constant, type Form, product, scaled } from './form.ts'
import { questionOf, type Uncertain, uncertainLeaf, uncertainRows } from './uncertain.ts'

/** What is uncertain, in so many draws. */
export interface Drawing {
  readonly count: number
  readonly formOf: (uncertain: Uncertain) => Form
}

type Tiers = Extract<Trace, { readonly kind: 'tiers' }>

/** How many of a quantity a row prices: see `unitsWithin` of the engine. */
const units = (quantity: number, { from, to }: TierRow, mode: Tiers['mode']): number => {
  const end = to === undefined ? Number.POSITIVE_INFINITY : Number(to)
  if (quantity <= Number(from)) return 0
  if (mode === 'graduated') return Math.min(quantity, end) - Number(from)
  return quantity <= end ? quantity : 0
}

const tiered = (trace: Tiers, quantity: Form, { count, formOf }: Drawing): Form => {
  const uncertain = uncertainRows(trace)
  return added(
    trace.rows.map((row, index) => {
      const price = uncertain[index]
      const covered = combined([quantity, constant(0)], count, (value) => units(value, row, trace.mode))
      return product(covered, price === undefined ? constant(Number(row.unitPrice)) : formOf(price), count)
    }),
  )
}

type Rounded = Extract<Trace, { readonly kind: 'rounded' }>

/** To whole steps. Decimals are left: an øre, or a hundredth of an hour, is nothing beside what is uncertain. */
const rounded = (trace: Rounded, value: Form, count: number): Form => {
  if (!('increment' in trace)) return value
  const round = trace.mode === 'up' ? Math.ceil : Math.round
  return combined([value, constant(Number(trace.increment))], count, (quantity, step) => round(quantity / step) * step)
}

/**
 * A trace as a form: its operations on plain numbers, with what is uncertain drawn and the rest as it stands.
 *
 * @param question the question that decided the figure, where the node above names one
 */
export const formOf = (trace: Trace, drawing: Drawing, question?: string): Form => {
  const { count } = drawing
  if (isLeaf(trace)) {
    const uncertain = uncertainLeaf(trace, question)
    return uncertain === undefined ? constant(Number(trace.value)) : drawing.formOf(uncertain)
  }
  const below = (child: Trace): Form => formOf(child, drawing, questionOf(trace))
  const both = ([a, b]: readonly [Trace, Trace], operation: (a: number, b: number) => number): Form =>
    combined([below(a), below(b)], count, operation)
  switch (trace.kind) {
    case 'product':
      return product(below(trace.of[0]), below(trace.of[1]), count)
    case 'share':
      return scaled(product(below(trace.of[0]), below(trace.of[1]), count), 1 / 100)
    case 'sum':
      return added(trace.of.map(below))
    case 'excess':
      return both(trace.of, (a, b) => Math.max(0, a - b))
    case 'bounded':
      return both(trace.of, trace.side === 'atLeast' ? Math.max : Math.min)
    case 'tiers':
      return tiered(trace, below(trace.of[0]), drawing)
    case 'chosen':
      return below(trace.of[0])
    case 'rounded':
      return rounded(trace, below(trace.of[0]), count)
    default:
      return assertNever(trace)
  }
}
