import { askedGroups, components, type PriceBook, pointer, type Request, valueAt } from '@anslag/pricing'
import type { Edit } from '../edits/edit.ts'
import type { Candidate } from './candidate.ts'
import { fewer } from './declared.ts'

const lists = Object.entries(askedGroups(components)).flatMap(([name, group]) =>
  group.kind === 'things' || group.kind === 'codes' ? [{ name, group }] : [],
)

const listed = (request: Request, name: string): readonly unknown[] => {
  const list: unknown = valueAt(request, [name])
  return Array.isArray(list) ? list : []
}

/** Of a list whose codes other answers imply, as the lists of variables imply areas: those answers, by their codes. */
const implying = (request: Request, { catalogue }: PriceBook, impliedBy: string) =>
  listed(request, impliedBy).flatMap((variable, index) => {
    const list = valueAt(variable, ['list'])
    const code = typeof list === 'string' ? catalogue.areaOfList(list) : undefined
    return code === undefined ? [] : [{ code, path: pointer(impliedBy, index) }]
  })

/** Something that can be left out of a request, and how. */
export interface Removal {
  readonly list: string
  /** The id of a thing, or the code. */
  readonly name: string
  readonly edits: readonly Edit[]
}

const removal = (path: string): Edit => ({ kind: 'remove', path })

/** Everything that a request orders and that could be left out: each thing and each code of each list. */
export const removals = (request: Request, book: PriceBook): readonly Removal[] =>
  lists.flatMap(({ name: list, group }) => {
    const implied =
      'impliedBy' in group && group.impliedBy !== undefined ? implying(request, book, group.impliedBy) : []
    const own = listed(request, list).map((each, index) => ({
      code: String(typeof each === 'string' ? each : valueAt(each, ['id'])),
      path: pointer(list, index),
    }))
    const all = [...own, ...implied]
    return [...new Set(all.map(({ code }) => code))].map((name) => ({
      list,
      name,
      edits: all.filter(({ code }) => code === name).map(({ path }) => removal(path)),
    }))
  })

/** Leaving out each thing or code by itself. */
export const leavingOut = (request: Request, book: PriceBook): readonly Candidate[] =>
  removals(request, book).map(({ list, edits }) => ({ code: fewer[list] ?? 'leave-out', cost: 'content', edits }))
