import { children, type DecimalText, type Leaf, type Line, type Trace } from '@anslag/pricing'
import type { Assumption, DriverAssumption, NormAssumption } from '../quote/assumption.ts'
import { isDriver } from './answers.ts'
import { mappedLeaves } from './mapped-leaves.ts'
import { isNorm } from './norms.ts'

/** What a leaf stands for, whatever its kind: its reference and the answer above it. */
const keyOf = ({ ref }: Leaf, chosen: string | undefined) => `${ref} ${chosen?.split('=')[0] ?? ''}`

/** Every leaf's value before the officers' changes. */
export type LeafValues = ReadonlyMap<string, DecimalText>

/** Reads what the traces of an estimate rest on, to say later what was replaced. */
export const leafValues = ({ lines }: { readonly lines: readonly Pick<Line, 'trace'>[] }): LeafValues => {
  const values = new Map<string, DecimalText>()
  const walk = (node: Trace, chosen?: string): void => {
    if (!('of' in node)) values.set(keyOf(node, chosen), node.value)
    const reason = node.kind === 'chosen' ? node.reason : undefined
    for (const child of children(node)) walk(child, reason)
  }
  for (const { trace } of lines) walk(trace)
  return values
}

/** The officers' changes that a trace can show, and what stood there before. */
export interface Marks {
  readonly drivers: readonly DriverAssumption[]
  readonly norms: readonly NormAssumption[]
  readonly before: LeafValues
}

export const marksOf = (assumptions: readonly Assumption[], before: LeafValues): Marks => ({
  drivers: assumptions.filter(isDriver),
  norms: assumptions.filter(isNorm),
  before,
})

const isBelow = (pointer: string, ref: string): boolean => pointer === ref || pointer.startsWith(`${ref}/`)

const markedLeaf = (leaf: Leaf, chosen: string | undefined, { drivers, norms, before }: Marks): Trace => {
  const [pointer, answer] = chosen?.split('=') ?? []
  const isOf = (each: NormAssumption) =>
    each.tariff === leaf.ref && (each.answer === undefined || each.answer === answer)
  const norm = leaf.kind === 'tariff' ? norms.find(isOf) : undefined
  const asked = leaf.kind === 'tariff' || leaf.kind === 'input'
  const driver = asked ? drivers.find((each) => isBelow(leaf.ref, each.ref) || pointer === each.ref) : undefined
  const cause = norm ?? driver
  const replaced = norm === undefined ? before.get(keyOf(leaf, chosen)) : norm.replaces
  // A leaf that is what it was before is the customer's or the list's own.
  if (cause === undefined || replaced === leaf.value) return leaf
  const { value, unit, ref } = leaf
  const { reason, by } = cause
  const replaces = replaced === undefined ? {} : { replaces: replaced }
  return { kind: 'assumption', value, unit, ref, reason, by, ...replaces }
}

/**
 * The trace with an `assumption`, its reason and the officer's name, in place of every leaf whose value an officer changed.
 * Values stay as they are, so that a trace replays as before.
 */
export const markedTrace = (trace: Trace, marks: Marks): Trace =>
  mappedLeaves(trace, (leaf, { chosen }) => markedLeaf(leaf, chosen, marks))
