import { askedGroups, components, type Group } from '../components/index.ts'
import { type Issue, issueArea, pointer, repetitions } from '../values/index.ts'
import type { Request } from './request.ts'

/** Ids and codes of a request that stand twice. */
export const repetitionIssueKinds = {
  'request/repeated-id': { severity: 'error' },
  'request/repeated-code': { severity: 'info' },
} as const

const raise = issueArea(repetitionIssueKinds)

const groups = Object.entries(askedGroups(components))

/** The lists of a request whose group is of a kind, with their names. */
const listsOf = (request: Request, kind: Group['kind']): readonly (readonly [string, readonly unknown[]])[] => {
  const members = new Map<string, unknown>(Object.entries(request))
  return groups.flatMap(([name, group]) => {
    const list = members.get(name)
    return group.kind === kind && Array.isArray(list) ? [[name, list]] : []
  })
}

const idOf = (thing: unknown): string =>
  typeof thing === 'object' && thing !== null && 'id' in thing ? String(thing.id) : ''

/** Ids that stand twice in one list: nobody could tell which is meant. */
export const repeatedIds = (request: Request): readonly Issue[] =>
  listsOf(request, 'things').flatMap(([name, list]) =>
    repetitions(list.map(idOf)).map(({ key, index }) =>
      raise('request/repeated-id', pointer(name, index, 'id'), { id: key }),
    ),
  )

/** Codes that stand twice count once; that is worth a word, not a refusal. */
export const repeatedCodes = (request: Request): readonly Issue[] =>
  listsOf(request, 'codes').flatMap(([name, list]) =>
    repetitions(list.map(String)).map(({ key, index }) =>
      raise('request/repeated-code', pointer(name, index), { code: key }),
    ),
  )
