import { children, isLeaf, type Leaf, steps, type Trace } from '@anslag/pricing'
import type { Spread } from '../pert.ts'

/**
 * Something that a price rests on and that may turn out otherwise: a tariff with low and high, or a question that nobody
 * answered. One name is one thing, wherever it is used: the same norm is wrong in the same way everywhere.
 */
export interface Uncertain {
  /** `component.tariff`, or the JSON Pointer of the question. */
  readonly name: string
  readonly spread: Spread
}

interface Bounded {
  readonly value: string
  readonly low?: string | undefined
  readonly high?: string | undefined
}

/** The numbers of a figure; undefined where it can be only one. */
const spreadOf = ({ value, low = value, high = value }: Bounded): Spread | undefined =>
  low === high ? undefined : { low: Number(low), likely: Number(value), high: Number(high) }

const named = (name: string, figure: Bounded): Uncertain | undefined => {
  const spread = spreadOf(figure)
  return spread === undefined ? undefined : { name, spread }
}

/** How many things or codes are assumed in a list that nobody answered: its price is that of other estimates. */
const isList = (ref: string): boolean => ref.startsWith('/') && steps(ref).length === 1

/** The question whose answer decided the figure below a node, where the node names one: a JSON Pointer. */
export const questionOf = (trace: Trace): string | undefined =>
  trace.kind === 'chosen' ? trace.reason.split('=')[0] : undefined

/**
 * What is uncertain in a leaf; undefined where nothing is.
 *
 * @param question see {@link questionOf} of the node above
 */
export const uncertainLeaf = (leaf: Leaf, question: string | undefined): Uncertain | undefined => {
  if ((leaf.kind !== 'tariff' && leaf.kind !== 'assumption') || isList(leaf.ref)) return undefined
  const asked = leaf.kind === 'assumption' && !leaf.ref.startsWith('/') ? question : undefined
  return named(asked ?? leaf.ref, leaf)
}

type Tiers = Extract<Trace, { readonly kind: 'tiers' }>

/** What is uncertain in the prices of tiers, row by row. */
export const uncertainRows = ({ ref, rows }: Tiers): readonly (Uncertain | undefined)[] =>
  rows.map(({ unitPrice, ...bounds }) => named(ref, { value: unitPrice, ...bounds }))

/** All that is uncertain in a trace, in its order. */
export const uncertainties = (trace: Trace, question?: string): readonly Uncertain[] => {
  if (isLeaf(trace)) return [uncertainLeaf(trace, question)].flatMap((found) => found ?? [])
  const rows = trace.kind === 'tiers' ? uncertainRows(trace).flatMap((found) => found ?? []) : []
  return [...rows, ...children(trace).flatMap((child) => uncertainties(child, questionOf(trace)))]
}
