import { countryCodes, meantCountry } from '../components/index.ts'
import type { Catalogue, CatalogueDocument } from '../tariffs/index.ts'
import { editDistance, type Issue, issueArea, pointer } from '../values/index.ts'
import { repeatedIds } from './repetitions.ts'
import type { Request } from './request.ts'

/** Ids and codes of a request that lead nowhere. */
export const referenceIssueKinds = {
  'request/unknown-table': { severity: 'error' },
  'request/unknown-area': { severity: 'error' },
  'request/unknown-list': { severity: 'error' },
  'request/unknown-register': { severity: 'error' },
  'request/mistaken-register': { severity: 'error' },
  'request/holder-differs': { severity: 'error' },
  'request/unknown-source': { severity: 'error' },
  'request/unknown-country': { severity: 'error' },
  'request/mistaken-country': { severity: 'error' },
} as const

const raise = issueArea(referenceIssueKinds)

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

/** So many letters amiss are a slip of the pen. */
const slipIn = (code: string): number => (code.length > 5 ? 2 : 1)

/** The registers that a misspelt code may mean: by code or by a word of their names. */
const meantRegisters = (given: string, { registers = [] }: CatalogueDocument): readonly string[] =>
  registers.flatMap(({ code, name }) => {
    const words = Object.values(name).flatMap((text) => text.toLowerCase().split(/[^\p{L}]/u))
    const isMeant = editDistance(given, code) <= slipIn(code) || words.includes(given)
    return isMeant ? [code] : []
  })

const registerIssues = ({ sources = [] }: Request, { register, document }: Catalogue): readonly Issue[] =>
  sources.flatMap(({ register: code, holder }, index) => {
    if (code === undefined) return []
    const known = register(code)
    if (known === undefined) {
      const [at, meant] = [pointer('sources', index, 'register'), meantRegisters(code, document)]
      const allowed = document.registers?.map((each) => each.code) ?? []
      return meant.length > 0
        ? [raise('request/mistaken-register', at, { code, meant })]
        : [raise('request/unknown-register', at, { code, allowed })]
    }
    if (holder === undefined || holder === known.holder) return []
    const params = { code, holder, rightHolder: known.holder }
    return [raise('request/holder-differs', pointer('sources', index, 'holder'), params)]
  })

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

const unknownCountries = ({ institutions = [] }: Request): readonly Issue[] =>
  institutions.flatMap(({ country }, index) => {
    if (country === undefined || countryCodes.has(country)) return []
    const [meant, at] = [meantCountry(country), pointer('institutions', index, 'country')]
    return meant === undefined
      ? [raise('request/unknown-country', at, { code: country })]
      : [raise('request/mistaken-country', at, { code: country, meant })]
  })

export const referenceIssues = (request: Request, catalogue: Catalogue): readonly Issue[] => [
  ...repeatedIds(request),
  ...unknownCodes(request, catalogue),
  ...registerIssues(request, catalogue),
  ...unknownSources(request),
  ...unknownCountries(request),
]
