import fc, { type Arbitrary } from 'fast-check'
import { arbitraryThing, codesOf, groups } from './arbitrary-request.ts'
import type { RequestDocument } from './priced.ts'
import { at, thingsOf, withAt, withMore } from './request-document.ts'

/** A way of ordering more, and what it is called. */
export interface Enlargement {
  readonly name: string
  readonly arbitrary: Arbitrary<(document: RequestDocument) => RequestDocument>
}

/** A new thing neither takes over the project nor waits for sources that are not there. */
const modest = (group: string, thing: object): object => {
  const answered = Object.fromEntries(Object.entries(thing).filter(([name]) => name !== 'receives'))
  return group === 'institutions' ? { ...answered, responsible: false } : answered
}

const moreThings = (name: string): Enlargement => ({
  name: `another of ${name}`,
  arbitrary: arbitraryThing(name, 'new').map(
    (thing) => (document: RequestDocument) => withMore(document, name, modest(name, thing)),
  ),
})

const moreCodes = (name: string): Enlargement => ({
  name: `another of ${name}`,
  arbitrary: fc.constantFrom(...codesOf(name)).map((code) => (document) => withMore(document, name, code)),
})

const moreOf = (name: string, field: string, most: number): Enlargement => ({
  name: `more ${field} of one of ${name}`,
  arbitrary: fc.tuple(fc.nat(2), fc.integer({ min: 1, max: most })).map(([place, more]) => (document) => {
    const index = place % Math.max(1, thingsOf(document, name).length)
    const ref = `/${name}/${index}/${field}`
    const count = at(document, ref)
    return typeof count === 'number' ? withAt(document, ref, Math.min(count + more, most)) : document
  }),
})

/** Every way of ordering more that the registered components know. */
export const enlargements: readonly Enlargement[] = groups.flatMap(([name, group]) => {
  switch (group.kind) {
    case 'things': {
      const counts = Object.entries(group.fields).flatMap(([field, driver]) =>
        driver.kind === 'count' ? [moreOf(name, field, driver.most)] : [],
      )
      return [moreThings(name), ...counts]
    }
    case 'codes':
      return [moreCodes(name)]
    default:
      return []
  }
})
