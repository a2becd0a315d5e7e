import type { ReadVariable } from '@anslag/intake'
import { fill } from '../format/fill.ts'
import { datesInWords } from './dates.ts'
import { placesInWords } from './places.ts'
import { nameOf, tableName, type Wording } from './wording.ts'

/** By key, in the order of the first of each. */
const grouped = <T>(all: readonly T[], keyOf: (each: T) => string): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>()
  for (const each of all) {
    const key = keyOf(each)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [each])
    else group.push(each)
  }
  return groups
}

const heading = ({ area, table, belongs }: ReadVariable, wording: Wording): string => {
  const { headings } = wording.reading
  if (table !== undefined) return fill(headings.table, { name: tableName(table, wording) })
  if (area !== undefined) return fill(headings.area, { name: nameOf(area, wording) })
  return belongs === 'outside' || belongs === 'leave-out' ? headings[belongs] : headings.open
}

/** The variables that were read for one list or table, in words: each once, for all the places that ask for it. */
export interface ReadGroupView {
  readonly heading: string
  readonly variables: readonly {
    readonly name: string
    readonly description?: string | undefined
    /** The days and periods that it is wanted for. */
    readonly dates: string
    readonly places: string
  }[]
}

const variableView = (same: readonly ReadVariable[], wording: Wording): ReadGroupView['variables'][number] => ({
  name: same[0]?.name ?? '',
  description: same.find(({ description }) => description !== undefined)?.description,
  dates: datesInWords(
    same.flatMap(({ dates }) => dates),
    wording,
  ),
  places: placesInWords(
    same.map(({ at }) => at),
    wording,
  ),
})

const order = ['table', 'list', 'open', 'outside', 'leave-out'] as const

/** Variables by what they are priced with, each name once: tables first, then areas, then what is not priced. */
export const groupViews = (variables: readonly ReadVariable[], wording: Wording): readonly ReadGroupView[] => {
  const sorted = order.flatMap((belongs) => variables.filter((variable) => variable.belongs === belongs))
  return [...grouped(sorted, (variable) => heading(variable, wording))].map(([title, all]) => ({
    heading: title,
    variables: [...grouped(all, ({ name }) => name.toUpperCase()).values()].map((same) => variableView(same, wording)),
  }))
}
