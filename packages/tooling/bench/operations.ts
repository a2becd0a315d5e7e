import { type Estimate, isMoney, type Leaf, type Trace } from '@anslag/pricing'

type TiersNode = Extract<Trace, { kind: 'tiers' }>

type Inner = Exclude<Trace, Leaf | TiersNode>

/** One step of a computation; `of` are places of earlier steps, `printsMoney` decides how the result is printed. */
export interface Operation {
  readonly kind: Inner['kind'] | 'leaf' | 'tiers'
  readonly text: string
  readonly of: readonly number[]
  readonly printsMoney: boolean
  readonly rows: TiersNode['rows']
}

/** The sums of an estimate as a list of operations, each after those it needs: every line, the VAT and the totals. */
export const operationsOf = (estimate: Estimate): readonly Operation[] => {
  const operations: Operation[] = []
  const add = (operation: Operation): number => operations.push(operation) - 1
  const plain = { text: '', of: [], printsMoney: true, rows: [] } as const

  const walk = (node: Trace): number => {
    const { value: text, unit } = node
    const printsMoney = isMoney(unit)
    if (!('of' in node)) return add({ ...plain, kind: 'leaf', text, printsMoney })
    const of = node.of.map(walk)
    return add({ kind: node.kind, text, of, printsMoney, rows: node.kind === 'tiers' ? node.rows : [] })
  }

  const nets = estimate.lines.map(({ trace }) => walk(trace))
  const vats = estimate.vatBreakdown.map(({ trace }) => walk(trace))
  const net = add({ ...plain, kind: 'sum', of: nets })
  const vat = add({ ...plain, kind: 'sum', of: vats })
  add({ ...plain, kind: 'sum', of: [net, vat] })
  return operations
}
