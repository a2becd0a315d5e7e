import fc, { type Arbitrary } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryProject, estimated } from '../testing/arbitrary-project.ts'
import type { RequestDocument } from '../testing/priced.ts'
import { thingsOf } from '../testing/request-document.ts'
import type { Estimate } from './estimate.ts'

/** The same request with every list of things, codes or variables in another order. */
const arbitraryOrder = (document: RequestDocument): Arbitrary<RequestDocument> =>
  fc.record(
    Object.fromEntries(
      Object.entries(document).map(([name, value]) => [
        name,
        Array.isArray(value) ? fc.shuffledSubarray(value, { minLength: value.length }) : fc.constant(value),
      ]),
    ),
    { noNullPrototype: true },
  )

/** The same request where each thing has a name of its own, so that none is called by its place among the others. */
const named = (document: RequestDocument): RequestDocument =>
  Object.fromEntries(
    Object.entries(document).map(([list, value]) => {
      const name = list === 'wishes' ? 'text' : 'name'
      const isOfThings = ['institutions', 'populations', 'sources', 'wishes', 'deliveries'].includes(list)
      return [list, isOfThings ? thingsOf(document, list).map((thing) => ({ ...thing, [name]: thing.id })) : value]
    }),
  )

const faces = ({ lines }: Estimate) => new Map(lines.map(({ trace: _, ...face }) => [face.id, face]))

describe('the order of things in a request', () => {
  it('decides the order of lines and nothing else, where things have names', () => {
    const projects = arbitraryProject().chain((project) =>
      fc.tuple(fc.constant(project), arbitraryOrder(project.document)),
    )
    fc.assert(
      fc.property(projects, ([{ document, documents }, other]) => {
        const [before, after] = [estimated(named(document), documents), estimated(named(other), documents)]
        expect(faces(after)).toEqual(faces(before))
        expect(after.totals).toEqual(before.totals)
      }),
      { numRuns: 100 },
    )
  })
})

describe.each(['populations', 'sources', 'wishes', 'deliveries'])('without one of its %s', (group) => {
  it('an estimate keeps the ids of all lines that do not name it, and their texts where things have names', () => {
    fc.assert(
      fc.property(arbitraryProject(undefined, { allLists: true }), ({ document: drawn, documents }) => {
        const document = named(drawn)
        const [gone, ...rest] = thingsOf(document, group)
        if (gone === undefined) return
        const others = group === 'sources' ? { deliveries: [{ id: 'only', name: 'only' }] } : {}
        const before = faces(estimated({ ...document, ...others }, documents))
        const after = faces(estimated({ ...document, ...others, [group]: rest }, documents))
        const left = [...before].filter(([id]) => after.has(id) || !new RegExp(`[:@]${gone.id}(@|$)`).test(id))
        expect([...after].map(([id, { text }]) => [id, text])).toEqual(left.map(([id, { text }]) => [id, text]))
      }),
      { numRuns: 20 },
    )
  })
})
