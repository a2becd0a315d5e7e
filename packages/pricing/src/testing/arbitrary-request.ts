import fc, { type Arbitrary } from 'fast-check'
import * as z from 'zod/mini'
import { askedGroups, components, type Group } from '../components/index.ts'
import { requestSchema } from '../estimate/request.ts'
import { fewEntries } from './arbitrary-catalogue.ts'
import { arbitraryValue, ids, type Schema } from './arbitrary-value.ts'
import type { RequestDocument } from './priced.ts'

export const groups: readonly (readonly [string, Group])[] = Object.entries(askedGroups(components))

const { properties = {} } = z.toJSONSchema(requestSchema)

const itemsOf = (schema: Schema | undefined): Schema => {
  const items = typeof schema === 'object' ? schema.items : undefined
  return items === undefined || Array.isArray(items) ? true : items
}

const listOf = (value: unknown): readonly object[] => (Array.isArray(value) ? value : [])

/** A register that the catalogue has, and no other kind of holder than its own. Which one, the short name drawn for it says. */
const withKnownRegister = (thing: object): object => {
  if (!('register' in thing)) return thing
  const known = fewEntries.registers ?? []
  const register = known[(3 * ids.map(String).indexOf(String(thing.register))) % known.length]
  return { ...thing, register: register?.code, ...('holder' in thing ? { holder: register?.holder } : {}) }
}

/** One thing of a list, of the id given. */
export const arbitraryThing = (group: string, id: string): Arbitrary<object> =>
  arbitraryValue(itemsOf(properties[group])).map((thing) => withKnownRegister(Object.assign({}, thing, { id })))

/** The codes that a catalogue has for a group: they stand under the group's own name. */
export const codesOf = (group: string): readonly string[] => {
  const entries: unknown = new Map<string, unknown>(Object.entries(fewEntries)).get(group)
  return listOf(entries).flatMap((entry) => ('code' in entry ? [String(entry.code)] : []))
}

const identifyingNames = fewEntries.identifyingVariables.flatMap(({ names }) =>
  names.map((name) => `w23_${name.toLowerCase()}`),
)

/** Facts that refer to other documents or members: each as they may refer. */
const referring: Readonly<Record<string, Arbitrary<unknown>>> = {
  variables: fc.array(
    fc.record(
      {
        name: fc.oneof(fc.constantFrom('kjonn', 'alder', 'inntekt'), fc.constantFrom(...identifyingNames)),
        list: fc.constantFrom(...fewEntries.lists.map(({ code }) => code)),
      },
      { requiredKeys: ['name'], noNullPrototype: true },
    ),
    { maxLength: 4 },
  ),
}

const arbitraryGroup = (name: string, group: Group): Arbitrary<unknown> => {
  switch (group.kind) {
    case 'things':
      return fc
        .shuffledSubarray([...ids], { maxLength: 3 })
        .chain((chosen) => fc.tuple(...chosen.map((id) => arbitraryThing(name, id))))
    case 'codes':
      return fc.array(fc.constantFrom(...codesOf(name)), { maxLength: 5 })
    default:
      return referring[name] ?? arbitraryValue(properties[name] ?? true)
  }
}

/** A delivery receives from sources that there are. */
const withKnownSources = (document: RequestDocument): RequestDocument => {
  const known = new Set(listOf(document.sources).map((source) => 'id' in source && source.id))
  const deliveries = listOf(document.deliveries).map((delivery) =>
    'receives' in delivery && Array.isArray(delivery.receives)
      ? { ...delivery, receives: delivery.receives.filter((id) => known.has(id)) }
      : delivery,
  )
  return document.deliveries === undefined ? document : { ...document, deliveries }
}

/** Whether lists of things and codes may be left unanswered. */
export interface Answers {
  readonly allLists: boolean
}

/** Valid requests, made of what the registered components ask: of a new component too. */
export const arbitraryRequestDocument = ({ allLists }: Answers): Arbitrary<RequestDocument> => {
  const frame = Object.entries(properties).filter(([name]) => !groups.some(([group]) => group === name))
  const members = [
    ...frame.map(([name, schema]) => [name, arbitraryValue(schema)] as const),
    ...groups.map(([name, group]) => [name, arbitraryGroup(name, group)] as const),
  ]
  const lists = groups.filter(([, { kind }]) => kind === 'things' || kind === 'codes').map(([name]) => name)
  const requiredKeys = ['format', ...(allLists ? lists : [])]
  return fc.record(Object.fromEntries(members), { requiredKeys, noNullPrototype: true }).map(withKnownSources)
}
