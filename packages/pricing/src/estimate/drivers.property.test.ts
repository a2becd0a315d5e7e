import fc, { type Arbitrary } from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { type Component, components, type Field, fieldSchema } from '../components/index.ts'
import { arbitraryProject, estimated } from '../testing/arbitrary-project.ts'
import { arbitraryThing } from '../testing/arbitrary-request.ts'
import { arbitraryValue } from '../testing/arbitrary-value.ts'
import { thingsOf, withAt, withMore } from '../testing/request-document.ts'
import type { Estimate } from './estimate.ts'

const projects = arbitraryProject(undefined, { allLists: true })

/** Answers to a driver that moves the price. */
const answerTo = (field: Field): Arbitrary<unknown> | undefined =>
  field.kind === 'answers' || field.kind === 'fact' ? undefined : arbitraryValue(z.toJSONSchema(fieldSchema(field)))

const registry: readonly Component[] = components

/** Every driver of a thing that moves the price, with the component that asks for it. */
const drivers = registry.flatMap(({ id: component, asks }) =>
  Object.entries(asks).flatMap(([group, asked]) =>
    Object.entries(asked.kind === 'things' ? asked.fields : {}).flatMap(([name, field]) => {
      const answer = answerTo(field)
      // What an entry of the catalogue tells is answered where none is named.
      const reminders = field.kind === 'choice' ? field.givenBy?.field : undefined
      return answer === undefined ? [] : [{ component, group, name, answer, reminders }]
    }),
  ),
)

const moved = (before: Estimate, after: Estimate): readonly string[] => {
  const nets = new Map(before.lines.map(({ id, net }) => [id, net]))
  const other = new Set(after.lines.map(({ id }) => id))
  return [
    ...after.lines.filter(({ id, net }) => nets.get(id) !== net).map(({ id }) => id),
    ...before.lines.filter(({ id }) => !other.has(id)).map(({ id }) => id),
  ]
}

describe('the answer about one thing', () => {
  it('is asked for sources, populations and wishes', () => {
    expect(drivers.map(({ group, name }) => `${group}.${name}`)).toEqual(
      expect.arrayContaining(['sources.holder', 'sources.records', 'populations.criteria', 'wishes.described']),
    )
  })

  it.each(drivers)(
    '$group $name moves the lines of that thing alone',
    ({ component, group, name, answer, reminders }) => {
      fc.assert(
        fc.property(projects, answer, ({ document: drawn, documents }, given) => {
          const document = reminders === undefined ? drawn : withAt(drawn, `/${group}/0/${reminders}`, undefined)
          const [thing] = thingsOf(document, group)
          if (thing === undefined) return
          const other = withAt(document, `/${group}/0/${name}`, given)
          for (const id of moved(estimated(document, documents), estimated(other, documents)))
            expect(id.split('@')[0]).toBe(`${component}:${thing.id}`)
        }),
        { numRuns: 20 },
      )
    },
  )
})

describe('the number', () => {
  it.each([
    ['sources', ['coordination', 'third-party:new']],
    ['wishes', ['coordination', 'outside-lists:new']],
    ['populations', ['coordination', 'population:new', 'anonymisation']],
  ])('of %s moves coordination and the lines of its own', (group, lines) => {
    fc.assert(
      fc.property(projects, arbitraryThing(group, 'new'), ({ document, documents }, thing) => {
        const other = withMore(document, group, thing)
        for (const id of moved(estimated(document, documents), estimated(other, documents)))
          expect(lines).toContain(id.split('@')[0])
      }),
      { numRuns: 20 },
    )
  })
})
