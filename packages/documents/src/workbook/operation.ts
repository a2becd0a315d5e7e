import type { Trace } from '@anslag/pricing'
import type { Formula, Term } from '../model/formula.ts'
import { cellAt, only } from './cells.ts'
import { tierId } from './given.ts'

type NodeOf<K extends Trace['kind']> = Extract<Trace, { readonly kind: K }>

/** The part of a quantity that lies within a tier, or all of it where it reaches that tier. */
const unitsIn = (
  { from, to }: NodeOf<'tiers'>['rows'][number],
  mode: NodeOf<'tiers'>['mode'],
  quantity: Term,
): Term => {
  if (mode === 'volume') return { apply: 'within', to: [quantity], from, upTo: to }
  const reached: Term = to === undefined ? quantity : { apply: 'smallest', to: [quantity, { number: to }] }
  if (from === '0') return reached
  return { apply: 'largest', to: [{ number: '0' }, { apply: 'difference', to: [reached, { number: from }] }] }
}

const tiers = ({ ref, mode, rows }: NodeOf<'tiers'>, quantity: Term): Formula => ({
  apply: 'sum',
  to: rows.map((row) => ({
    apply: 'product',
    to: [unitsIn(row, mode, quantity), cellAt(tierId(ref, row.from, row.unitPrice))],
  })),
})

const stepOf = (node: NodeOf<'rounded'>): string => {
  if ('increment' in node) return node.increment
  return node.decimals === 0 ? '1' : `0.${'0'.repeat(node.decimals - 1)}1`
}

/** How a node follows from its parts. */
export const operation = (node: Trace, parts: readonly Term[]): Formula => {
  const [first = { number: '0' }, second = { number: '0' }] = parts
  switch (node.kind) {
    case 'product':
      return { apply: 'product', to: [first, second] }
    case 'excess':
      return { apply: 'largest', to: [{ number: '0' }, { apply: 'difference', to: [first, second] }] }
    case 'share':
      return { apply: 'share', to: [first, second] }
    case 'bounded':
      return { apply: node.side === 'atLeast' ? 'largest' : 'smallest', to: [first, second] }
    case 'tiers':
      return tiers(node, first)
    case 'rounded':
      return { apply: 'rounded', to: [first], mode: node.mode, step: stepOf(node) }
    case 'sum':
      return { apply: 'sum', to: parts }
    default:
      return only(first)
  }
}
