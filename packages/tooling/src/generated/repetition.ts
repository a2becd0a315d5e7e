import { askedGroups, components } from '@anslag/pricing'
import { allThere } from './conditions.ts'
import { estimateOf, thingOf } from './everything.ts'

export interface Repetition {
  /** The list that there is a line for each thing of. */
  readonly each: string | undefined
  readonly once: boolean
  /** For which deliveries there is a line: all, or those that receive from the thing. */
  readonly perDelivery: 'all' | 'receiving' | undefined
}

const { lines } = estimateOf(allThere)

/** How the lines of a component repeat, as an estimate with one of everything shows it. */
export const repetitionOf = (component: string): Repetition => {
  const ids = lines.filter((line) => line.component === component).map(({ id }) => id)
  if (ids.length === 0) throw new Error(`${component} has no line although one of everything is ordered`)
  const isFor = (delivery: string) => ids.some((id) => id.endsWith(`@${delivery}`))
  return {
    each: Object.keys(askedGroups(components)).find((group) => ids.some((id) => id.includes(`:${thingOf(group)}`))),
    once: ids.some((id) => !id.includes('@')),
    perDelivery: isFor('second') ? 'all' : isFor('first') ? 'receiving' : undefined,
  }
}
