import { askedGroups, components } from '../../components/index.ts'
import { pointer } from '../../values/index.ts'
import { defineCheck } from './define.ts'

/** Every count that is asked of each thing of a list, with what there is of it as a rule. */
const counts = Object.entries(askedGroups(components)).flatMap(([group, asked]) =>
  Object.entries(asked.kind === 'things' ? asked.fields : {}).flatMap(([name, field]) =>
    field.kind === 'count' ? [{ group, name, usual: field.usual }] : [],
  ),
)

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

const numberIn = (thing: unknown, name: string): unknown =>
  typeof thing === 'object' && thing !== null ? new Map<string, unknown>(Object.entries(thing)).get(name) : undefined

/** Numbers that are more than there is as a rule: priced as they stand, but they may be a slip of the pen. */
export const unusualCounts = defineCheck({
  kinds: { 'driver/unusual-count': { severity: 'warn' } },
  find: ({ request, notAsked }, raise) => {
    const members = new Map<string, unknown>(Object.entries(request))
    const needless = new Set(notAsked.map(({ ref }) => ref))
    return counts.flatMap(({ group, name, usual }) =>
      listOf(members.get(group)).flatMap((thing, index) => {
        const [count, path] = [numberIn(thing, name), pointer(group, index, name)]
        return typeof count === 'number' && count > usual && !needless.has(path)
          ? [raise('driver/unusual-count', path, { driver: `${group}.${name}`, count, usual })]
          : []
      }),
    )
  },
})
