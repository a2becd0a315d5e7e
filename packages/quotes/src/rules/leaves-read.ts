import { children, type Estimate, type Leaf, type Trace } from '@anslag/pricing'

/** A leaf of the traces of an estimate, with the answer that chose it where one did. */
export interface FoundLeaf {
  readonly leaf: Leaf
  /** The place of its line. */
  readonly line: number
  /** `<JSON Pointer of the driver>=<answer>` */
  readonly chosen: string | undefined
}

const found = new WeakMap<Estimate, readonly FoundLeaf[]>()

const walked = ({ lines }: Estimate): readonly FoundLeaf[] => {
  const all: FoundLeaf[] = []
  const walk = (node: Trace, line: number, chosen: string | undefined): void => {
    if (!('of' in node)) all.push({ leaf: node, line, chosen })
    const reason = node.kind === 'chosen' ? node.reason : undefined
    for (const child of children(node)) walk(child, line, reason)
  }
  for (const [line, { trace }] of lines.entries()) walk(trace, line, undefined)
  return all
}

/** Every leaf of the lines of an estimate, from the first line to the last. Several rules ask: the traces are walked once. */
export const leavesOf = (estimate: Estimate): readonly FoundLeaf[] => {
  const leaves = found.get(estimate) ?? walked(estimate)
  found.set(estimate, leaves)
  return leaves
}
