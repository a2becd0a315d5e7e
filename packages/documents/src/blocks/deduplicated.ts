import type { Explanation } from '@anslag/presentation/estimate'

/**
 * Explanations in which each note on a source stands once, where it is first met: deliveries that repeat the same work
 * would otherwise repeat all that was said of it.
 */
export const deduplicated = (explanations: readonly Explanation[]): readonly Explanation[] => {
  const seen = new Set<string>()
  const once = (node: Explanation): Explanation => {
    const { note, ...rest } = node
    const repeated = node.source !== undefined && note !== undefined && seen.has(note)
    if (note !== undefined) seen.add(note)
    const shown = repeated ? rest : node
    return { ...shown, children: node.children.map(once) }
  }
  return explanations.map(once)
}
