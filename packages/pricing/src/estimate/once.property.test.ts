import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Component, components } from '../components/index.ts'
import { arbitraryProject, estimated } from '../testing/arbitrary-project.ts'
import { withMore } from '../testing/request-document.ts'
import { leaves, type Trace } from '../values/index.ts'
import type { Line } from './line.ts'

const registry: readonly Component[] = components

const projects = arbitraryProject(undefined, { allLists: true })

/** Tariffs whose work is done for every delivery: those of components at prices, and those that components name. */
const repeated = new Set(registry.flatMap(({ id, perDelivery }) => perDelivery.map((name) => `${id}.${name}`)))

const tariffsIn = (trace: Trace): readonly string[] => [
  ...leaves(trace).flatMap((leaf) => (leaf.kind === 'tariff' && !leaf.ref.startsWith('rate.') ? [leaf.ref] : [])),
]

const isOfDelivery = ({ id }: Line): boolean => id.includes('@')

describe('what is done once', () => {
  it('is in no line of a delivery, and what is repeated in no line but those', () => {
    fc.assert(
      fc.property(projects, ({ document, documents }) => {
        if (!Array.isArray(document.deliveries)) return
        for (const line of estimated(document, documents).lines.filter(({ unitCode }) => unitCode === 'HUR'))
          for (const tariff of tariffsIn(line.trace))
            expect([tariff, isOfDelivery(line)]).toEqual([tariff, repeated.has(tariff)])
      }),
      { numRuns: 60 },
    )
  })

  it('costs the same however many deliveries there are: another one adds lines of its own and changes none', () => {
    fc.assert(
      fc.property(projects, ({ document, documents }) => {
        const before = estimated(document, documents)
        const after = estimated(withMore(document, 'deliveries', { id: 'fifth' }), documents)
        const others = after.lines.filter(({ id }) => !id.endsWith('@fifth'))
        expect(others.map(({ id, net }) => [id, net])).toEqual(before.lines.map(({ id, net }) => [id, net]))
      }),
      { numRuns: 60 },
    )
  })
})

describe('no hour counts twice', () => {
  it('since each tariff is counted by its own component alone', () => {
    fc.assert(
      fc.property(projects, ({ document, documents }) => {
        for (const { component, trace } of estimated(document, documents).lines)
          for (const tariff of tariffsIn(trace)) expect(tariff.split('.')[0]).toBe(component)
      }),
      { numRuns: 60 },
    )
  })
})
