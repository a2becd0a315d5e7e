import { askedGroups, components, type Group } from '../components/index.ts'
import type { Catalogue } from '../tariffs/index.ts'
import { type Issue, issueArea, pointer, repetitions } from '../values/index.ts'
import type { Request } from './request.ts'

/** Ids and codes of a request that lead nowhere or stand twice. */
export const referenceIssueKinds = {
  'request/repeated-id': { severity: 'error' },
  'request/repeated-code': { severity: 'info' },
  'request/unknown-table': { severity: 'error' },
  'request/unknown-area': { severity: 'error' },
  'request/unknown-list': { severity: 'error' },
  'request/unknown-source': { severity: 'error' },
} as const

const raise = issueArea(referenceIssueKinds)

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

const repeatedIds = (request: Request): readonly Issue[] =>
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

const unknownCodes = (request: Request, { table, area, hasList, document }: Catalogue): readonly Issue[] => [
  ...(request.tables ?? []).flatMap((code, index) =>
    table(code) === undefined
      ? [
          raise('request/unknown-table', pointer('tables', index), {
            code,
            allowed: document.tables.map((each) => each.code),
          }),
        ]
      : [],
  ),
  ...(request.areas ?? []).flatMap((code, index) =>
    area(code) === undefined
      ? [
          raise('request/unknown-area', pointer('areas', index), {
            code,
            allowed: document.areas.map((each) => each.code),
          }),
        ]
      : [],
  ),
  ...(request.variables ?? []).flatMap(({ list }, index) =>
    list === undefined || hasList(list)
      ? []
      : [
          raise('request/unknown-list', pointer('variables', index, 'list'), {
            code: list,
            allowed: document.lists.map((each) => each.code),
          }),
        ],
  ),
]

const unknownSources = (request: Request): readonly Issue[] => {
  const known = (request.sources ?? []).map(({ id }) => id)
  return (request.deliveries ?? []).flatMap(({ receives = [] }, delivery) =>
    receives.flatMap((id, index) =>
      known.includes(id)
        ? []
        : [raise('request/unknown-source', pointer('deliveries', delivery, 'receives', index), { id, allowed: known })],
    ),
  )
}

export const referenceIssues = (request: Request, catalogue: Catalogue): readonly Issue[] => [
  ...repeatedIds(request),
  ...unknownCodes(request, catalogue),
  ...unknownSources(request),
]
