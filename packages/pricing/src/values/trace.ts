import type { DecimalText } from './decimal.ts'
import type { Unit } from './unit.ts'

/** Where a tariff comes from: set by the custodian in public, approved by its owner, or made up to show the tool. */
export const statuses = ['published', 'approved', 'demonstration'] as const

/** How far a tariff can be relied on: one of {@link statuses}. */
export type Status = (typeof statuses)[number]

interface Node {
  /** The exact value, in the shortest form of its unit. */
  readonly value: DecimalText
  readonly unit: Unit
}

interface Spread {
  readonly low?: DecimalText
  readonly high?: DecimalText
}

/** Something the user said. `ref` is a JSON Pointer into the request; a list, an object or a choice counts as 1. */
export interface InputLeaf extends Node {
  readonly kind: 'input'
  readonly ref: string
}

/** A priced entry. `ref` is `component.tariff`, `rate.<staff group>` or `vat.<category>`; `source` its source's id. */
export interface TariffLeaf extends Node, Spread {
  readonly kind: 'tariff'
  readonly ref: string
  readonly source: string
  readonly status: Status
}

/**
 * The price list's default for a driver that was not answered, or an officer's change, with its reason. `ref` is the JSON
 * Pointer of a count that nobody gave, or the tariff whose figure an answer would have decided: the `chosen` above it says
 * which driver.
 */
export interface AssumptionLeaf extends Node, Spread {
  readonly kind: 'assumption'
  readonly ref: string
  readonly reason: string
  readonly by?: string
  readonly replaces?: DecimalText
}

/** The net amount of a line; only in a VAT breakdown. `ref` is the line's id. */
export interface LineLeaf extends Node {
  readonly kind: 'line'
  readonly ref: string
}

export interface ProductNode extends Node {
  readonly kind: 'product'
  readonly of: readonly [Trace, Trace]
}

export interface SumNode extends Node {
  readonly kind: 'sum'
  readonly of: readonly Trace[]
}

/** max(0, first − second): what lies beyond a free allowance. */
export interface ExcessNode extends Node {
  readonly kind: 'excess'
  readonly of: readonly [Trace, Trace]
}

/** first × second ÷ 100 */
export interface ShareNode extends Node {
  readonly kind: 'share'
  readonly of: readonly [Trace, Trace]
}

/** The larger (`atLeast`) or the smaller (`atMost`) of the two. */
export interface BoundedNode extends Node {
  readonly kind: 'bounded'
  readonly side: 'atLeast' | 'atMost'
  readonly of: readonly [Trace, Trace]
}

/** A tier covers quantities above `from` up to and including `to`; the last has no `to`. */
export interface TierRow extends Spread {
  readonly from: DecimalText
  readonly to?: DecimalText
  readonly units: DecimalText
  readonly unitPrice: DecimalText
  readonly amount: DecimalText
}

export interface TiersNode extends Node {
  readonly kind: 'tiers'
  /** Graduated: each tier prices the units within it. Volume: the tier that the whole quantity reaches prices all. */
  readonly mode: 'graduated' | 'volume'
  readonly rows: readonly TierRow[]
  readonly ref: string
  readonly source: string
  readonly of: readonly [Trace]
}

/** An answer decided which figure counts. `reason` is `<JSON Pointer of the driver>=<answer>`. */
export interface ChosenNode extends Node {
  readonly kind: 'chosen'
  readonly reason: string
  readonly of: readonly [Trace]
}

export interface RoundedToDecimals extends Node {
  readonly kind: 'rounded'
  readonly decimals: number
  readonly mode: RoundingMode
  readonly of: readonly [Trace]
}

export interface RoundedToIncrement extends Node {
  readonly kind: 'rounded'
  readonly increment: DecimalText
  readonly mode: RoundingMode
  readonly of: readonly [Trace]
}

/** `half-away`: halves away from zero. `up`: to the next whole step, for quantities that are never negative. */
export type RoundingMode = 'half-away' | 'up'

/**
 * Where a trace ends: an answer, a tariff, something assumed in place of an answer, or in a VAT breakdown the net of a
 * line.
 */
export type Leaf = InputLeaf | TariffLeaf | AssumptionLeaf | LineLeaf

/** How a figure came about, format `trace/1`: plain JSON that anybody can replay with four operations and a rounding. */
export type Trace =
  | Leaf
  | ProductNode
  | SumNode
  | ExcessNode
  | ShareNode
  | BoundedNode
  | TiersNode
  | ChosenNode
  | RoundedToDecimals
  | RoundedToIncrement

/** The children of a node, in order; none for a leaf. */
export const children = (trace: Trace): readonly Trace[] => ('of' in trace ? trace.of : [])

/** True for a node without children. */
export const isLeaf = (trace: Trace): trace is Leaf => !('of' in trace)

/** Every leaf below a node, from left to right. */
export const leaves = (trace: Trace): readonly Leaf[] =>
  isLeaf(trace) ? [trace] : trace.of.flatMap((child) => leaves(child))
