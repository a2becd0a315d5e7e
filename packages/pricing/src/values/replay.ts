import { type Decimal, type DecimalText, decimal, zero } from './decimal.ts'
import { assertNever, type Issue, issueArea, type Result, resultOf } from './issue.ts'
import { pointer } from './pointer.ts'
import { toDecimals, toIncrement } from './round.ts'
import { unitsWithin } from './tiers.ts'
import { children, isLeaf, type Leaf, type TiersNode, type Trace } from './trace.ts'
import { valueText } from './unit.ts'

export const replayIssues = { 'trace/value-differs': { severity: 'error' } } as const

const raise = issueArea(replayIssues)

const tiersValue = (node: TiersNode, quantity: Decimal): Decimal =>
  node.rows.reduce((total, row) => {
    const to = row.to === undefined ? undefined : decimal(row.to)
    return total.plus(unitsWithin(node.mode, quantity, decimal(row.from), to).times(decimal(row.unitPrice)))
  }, zero)

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
      return tiersValue(node, first)
    case 'chosen':
      return first
    case 'rounded':
      return roundedValue(node, first)
    default:
      return assertNever(node)
  }
}

/**
 * Computes a trace anew from its leaves, and reports every node whose stated value is another.
 *
 * @returns the value in the form of its unit, or an issue `trace/value-differs` per false node, with its JSON Pointer.
 */
export const replay = (trace: Trace): Result<DecimalText> => {
  const issues: Issue[] = []
  const walk = (node: Trace, path: string): Decimal => {
    if (isLeaf(node)) return decimal(node.value)
    const of = children(node).map((child, index) => walk(child, `${path}${pointer('of', index)}`))
    const value = computed(node, of)
    const text = valueText(value, node.unit)
    if (text !== node.value) issues.push(raise('trace/value-differs', path, { stated: node.value, computed: text }))
    return value
  }
  return resultOf(valueText(walk(trace, ''), trace.unit), issues)
}
