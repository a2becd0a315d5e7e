import { requireArgument } from './argument.ts'
import {
  type Decimal,
  type DecimalText,
  decimal,
  decimalText,
  toDecimals,
  toIncrement,
  valueText,
  zero,
} from './decimal.ts'
import { assertNever, type Issue, issueArea, type Result, resultOf } from './issue.ts'
import { unitsWithin } from './tiers.ts'
import { children, isLeaf, type Leaf, type TiersNode, type Trace } from './trace.ts'
import { isObject } from './value-at.ts'

export const replayIssues = { 'trace/value-differs': { severity: 'error' } } as const

const raise = issueArea(replayIssues)

const differs = (path: string, stated: DecimalText, computed: DecimalText): readonly Issue[] =>
  stated === computed ? [] : [raise('trace/value-differs', path, { stated, computed })]

/** What every tier prices, and at how much. */
const tierParts = ({ mode, rows }: TiersNode, quantity: Decimal) =>
  rows.map((row) => {
    const to = row.to === undefined ? undefined : decimal(row.to)
    const units = unitsWithin(mode, quantity, decimal(row.from), to)
    return { row, units, amount: units.times(decimal(row.unitPrice)) }
  })

const tierIssues = (node: TiersNode, quantity: Decimal, path: string): readonly Issue[] =>
  tierParts(node, quantity).flatMap(({ row, units, amount }, index) => {
    const at = `${path}/rows/${index}`
    return [
      ...differs(`${at}/units`, row.units, decimalText(units)),
      ...differs(`${at}/amount`, row.amount, valueText(amount, node.unit)),
    ]
  })

const roundedValue = (node: Extract<Trace, { kind: 'rounded' }>, value: Decimal): Decimal =>
  'decimals' in node
    ? toDecimals(value, node.decimals, node.mode)
    : toIncrement(value, decimal(node.increment), node.mode)

const computed = (node: Exclude<Trace, Leaf>, of: readonly Decimal[]): Decimal => {
  const [first = zero, second = zero] = of
  switch (node.kind) {
    case 'product':
      return first.times(second)
    case 'sum':
      return of.reduce((total, part) => total.plus(part), zero)
    case 'excess':
      return first.minus(second).isNegative() ? zero : first.minus(second)
    case 'share':
      return first.times(second).dividedBy(100)
    case 'bounded':
      return first.greaterThan(second) === (node.side === 'atLeast') ? first : second
    case 'tiers':
      return tierParts(node, first).reduce((total, { amount }) => total.plus(amount), zero)
    case 'chosen':
      return first
    case 'rounded':
      return roundedValue(node, first)
    default:
      return assertNever(node)
  }
}

/**
 * Computes a trace anew from its leaves, and reports every stated value that is another: of nodes, and of the units and
 * amounts of tiers.
 *
 * @returns the value in the form of its unit, or an issue `trace/value-differs` per false value, with the JSON Pointer of
 * its node or of the tier's member.
 *
 * @example
 * ```ts
 * import { replay } from '@anslag/pricing'
 *
 * const hours = { kind: 'input', value: '5', unit: 'hour', ref: '/hours' } as const
 * const rate = { kind: 'input', value: '987.00', unit: 'money/hour', ref: '/rate' } as const
 * const trace = { kind: 'product', value: '4935.00', unit: 'money', of: [hours, rate] } as const
 * console.log(replay(trace).ok, replay({ ...trace, value: '4900.00' }).ok) // true false
 * ```
 */
export const replay = (trace: Trace): Result<DecimalText> => {
  requireArgument(isObject(trace) && 'kind' in trace, 'replay', 'trace', 'the trace of a figure')
  const issues: Issue[] = []
  const walk = (node: Trace, path: string): Decimal => {
    if (isLeaf(node)) return decimal(node.value)
    const of = children(node).map((child, index) => walk(child, `${path}/of/${index}`))
    const value = computed(node, of)
    if (node.kind === 'tiers') issues.push(...tierIssues(node, of[0] ?? zero, path))
    issues.push(...differs(path, node.value, valueText(value, node.unit)))
    return value
  }
  return resultOf(valueText(walk(trace, ''), trace.unit), issues)
}
