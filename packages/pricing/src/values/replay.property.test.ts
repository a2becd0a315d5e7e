import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { children, isLeaf, readDocument, replay, type Trace, traceSchema } from './index.ts'
import { changed } from './testing/changed.ts'
import { arbitraryFigure } from './testing/figures.ts'

interface Placed {
  readonly node: Trace
  readonly path: string
}

const nodesOf = (node: Trace, path = ''): readonly Placed[] => [
  { node, path },
  ...children(node).flatMap((child, index) => nodesOf(child, `${path}/of/${index}`)),
]

/** Every value that a trace states and that follows from others: where it stands, and where replay reports it. */
const computedValues = (trace: Trace) =>
  nodesOf(trace).flatMap(({ node, path }) => {
    if (isLeaf(node)) return []
    const rows = node.kind === 'tiers' ? node.rows : []
    return [
      { at: `${path}/value`, reported: path, value: node.value },
      ...rows.flatMap(({ units, amount }, index) => [
        { at: `${path}/rows/${index}/units`, reported: `${path}/rows/${index}/units`, value: units },
        { at: `${path}/rows/${index}/amount`, reported: `${path}/rows/${index}/amount`, value: amount },
      ]),
    ]
  })

const readTrace = (document: unknown): Trace => {
  const read = readDocument(traceSchema, document)
  if (!read.ok) throw new Error(JSON.stringify(read.issues))
  return read.value
}

const arbitraryTrace = arbitraryFigure.map(({ figure }) => figure.trace)

const another = (value: string): string => (value === '987654.32' ? '123456.78' : '987654.32')

describe('a trace in which one value was changed', () => {
  it('is reported at exactly that value, with what it ought to be', () => {
    const changes = arbitraryTrace.chain((trace) => {
      const places = computedValues(trace)
      return fc.record({ trace: fc.constant(trace), place: fc.constantFrom(undefined, ...places) })
    })
    fc.assert(
      fc.property(changes, ({ trace, place }) => {
        fc.pre(place !== undefined)
        const stated = another(place.value)
        expect(replay(readTrace(changed(trace, place.at, stated)))).toEqual({
          ok: false,
          issues: [
            {
              code: 'trace/value-differs',
              path: place.reported,
              params: { stated, computed: place.value },
              severity: 'error',
            },
          ],
        })
      }),
      { numRuns: 300 },
    )
  })

  it('is reported nowhere but above a leaf, when it is a leaf that was changed', () => {
    const changes = arbitraryTrace.chain((trace) => {
      const leaves = nodesOf(trace).filter(({ node }) => isLeaf(node))
      return fc.record({ trace: fc.constant(trace), leaf: fc.constantFrom(undefined, ...leaves) })
    })
    fc.assert(
      fc.property(changes, ({ trace, leaf }) => {
        fc.pre(leaf !== undefined)
        const result = replay(readTrace(changed(trace, `${leaf.path}/value`, another(leaf.node.value))))
        const reported = result.ok ? [] : result.issues.map(({ path }) => path.replace(/\/rows\/.*/, ''))
        expect(reported.filter((path) => path === leaf.path || !`${leaf.path}/`.startsWith(`${path}/`))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
})
