import { states, transitions } from './transitions.ts'

/** The transitions as a Mermaid state diagram: drawn from the table, so that it cannot say anything else. */
export const lifecycleDiagram = (): string => {
  const edges = states.flatMap((from) => {
    const targets = new Map<string, string[]>()
    for (const [event, to] of Object.entries(transitions[from])) targets.set(to, [...(targets.get(to) ?? []), event])
    return [...targets].map(([to, events]) => `  ${from} --> ${to}: ${events.join(', ')}`)
  })
  const ends = states.filter((state) => Object.keys(transitions[state]).length === 0)
  return ['stateDiagram-v2', '  [*] --> draft', ...edges, ...ends.map((state) => `  ${state} --> [*]`)].join('\n')
}
