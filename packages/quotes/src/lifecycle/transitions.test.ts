import { describe, expect, it } from 'vitest'
import { lifecycleDiagram } from './diagram.ts'
import { isLive, isRevisable, stateAfter, states, transitions } from './transitions.ts'

describe('the table of transitions', () => {
  it('leads nowhere but to states', () => {
    const targets = states.flatMap((state) => Object.values(transitions[state]))
    expect(targets.filter((target) => !states.includes(target))).toEqual([])
  })

  it('reaches every state from a draft', () => {
    const reached = new Set<string>(['draft'])
    for (let round = 0; round < states.length; round += 1)
      for (const state of states)
        if (reached.has(state)) for (const next of Object.values(transitions[state])) reached.add(next)
    expect([...reached].sort()).toEqual([...states].sort())
  })

  it('lets nothing follow an answer of no, nor what was withdrawn, cancelled or superseded', () => {
    const final = states.filter((state) => Object.keys(transitions[state]).length === 0)
    expect(final).toEqual(['declined', 'withdrawn', 'cancelled', 'superseded'])
  })

  it('lets an acceptance be undone until finance has acknowledged it or files were delivered', () => {
    const undone = states.filter((state) => stateAfter(state, 'acceptance-undone') !== undefined)
    expect(undone).toEqual(['accepted'])
  })

  it('lets nothing that was accepted be revised or superseded', () => {
    const bound = ['accepted', 'acknowledged', 'delivered', 'completed'] as const
    expect(bound.filter((state) => isRevisable(state) || stateAfter(state, 'superseded') !== undefined)).toEqual([])
    expect(bound.every(isLive)).toBe(true)
  })

  it('is what the diagram shows: every edge of it, where a life begins and ends, and nothing else', () => {
    const [kind, begins, ...lines] = lifecycleDiagram().split('\n')
    expect([kind, begins]).toEqual(['stateDiagram-v2', '  [*] --> draft'])
    const drawn = lines.flatMap((line) => {
      const [, from, to, events] = /^ {2}([a-z]+) --> ([a-z]+|\[\*\])(?:: ([a-z, -]+))?$/.exec(line) ?? [line]
      return (events ?? '').split(', ').map((event) => `${from} ${event} ${to}`)
    })
    const table = states.flatMap((from) => {
      const edges = Object.entries(transitions[from])
      return edges.length === 0 ? [`${from}  [*]`] : edges.map(([event, to]) => `${from} ${event} ${to}`)
    })
    expect([...drawn].sort()).toEqual([...table].sort())
  })
})
