import { type Leaf, pointer, type Trace } from '@anslag/pricing'

/** Where a leaf stands in its trace, and the answer right above it, where one chose it: `<JSON Pointer of the driver>=<answer>`. */
export interface LeafPlace {
  readonly path: string
  readonly chosen?: string
}

/** A trace with something else in the place of each leaf; all above them stays as it is. */
export const mappedLeaves = (trace: Trace, leafOf: (leaf: Leaf, place: LeafPlace) => Trace): Trace => {
  const walk = (node: Trace, path: string, chosen?: string): Trace => {
    const below = (child: Trace, index: number): Trace =>
      walk(child, `${path}${pointer('of', index)}`, node.kind === 'chosen' ? node.reason : undefined)
    switch (node.kind) {
      case 'input':
      case 'tariff':
      case 'assumption':
      case 'line':
        return leafOf(node, { path, ...(chosen === undefined ? {} : { chosen }) })
      case 'product':
      case 'excess':
      case 'share':
      case 'bounded':
        return { ...node, of: [below(node.of[0], 0), below(node.of[1], 1)] }
      case 'sum':
        return { ...node, of: node.of.map(below) }
      default:
        return { ...node, of: [below(node.of[0], 0)] }
    }
  }
  return walk(trace, '')
}
