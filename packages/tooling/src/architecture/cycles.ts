/** Every circle in a graph that a walk meets first, as `a → b → a`; none when the graph has no circle. */
export const cyclesIn = (graph: ReadonlyMap<string, readonly string[]>): readonly string[] => {
  const cycles: string[] = []
  const done = new Set<string>()
  const visit = (node: string, path: readonly string[]) => {
    const start = path.indexOf(node)
    if (start >= 0) {
      cycles.push([...path.slice(start), node].join(' → '))
      return
    }
    if (done.has(node)) return
    for (const next of graph.get(node) ?? []) visit(next, [...path, node])
    done.add(node)
  }
  for (const node of graph.keys()) visit(node, [])
  return cycles
}
