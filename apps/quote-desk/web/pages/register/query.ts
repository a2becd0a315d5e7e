/** What the server looks for cases by, beside words. */
export const filterNames = [
  'status',
  'officer',
  'priceList',
  'buyerNumber',
  'archiveNumber',
  'validFrom',
  'validTo',
] as const

/** One of {@link filterNames}. */
export type FilterName = (typeof filterNames)[number]

/** What a list can be sorted by, the usual first. */
export const sorts = ['updated', 'buyer', 'number', 'valid-until'] as const

/** What the page shows, as its address says it. */
export interface Query {
  /** A work list by its name; nothing else is looked for then. */
  readonly list?: string
  readonly text?: string
  readonly sort?: string
  readonly filters: Readonly<Partial<Record<FilterName, string>>>
}

type Address = Readonly<Record<string, string | undefined>>

const present = (name: string, value: string | undefined): Readonly<Record<string, string>> =>
  value === undefined || value.trim() === '' ? {} : { [name]: value }

/** Reads the members of an address; what nobody looks for by is left out. */
export const queryOf = (address: Address): Query => {
  const { list, text, sort } = address
  if (list !== undefined && list !== '') return { list, filters: {} }
  const filters = filterNames.map((name) => present(name, address[name]))
  return { ...present('text', text), ...present('sort', sort), filters: Object.assign({}, ...filters) }
}

const membersOf = ({ list, text, sort, filters }: Query): URLSearchParams =>
  new URLSearchParams({
    ...present('list', list),
    ...present('text', text),
    ...filters,
    ...present('sort', sort === 'updated' ? '' : sort),
  })

const withMembers = (path: string, members: URLSearchParams): string =>
  members.size === 0 ? path : `${path}?${members.toString()}`

/** The address of a page that shows it: what the link says, and where Back leads. */
export const addressOf = (query: Query): string => withMembers('/', membersOf(query))

/** The same with another filter, or without where the value is empty; a work list gives way. */
export const filtered = ({ list: _list, filters, ...query }: Query, name: FilterName, value: string): Query => {
  const { [name]: _before, ...others } = filters
  return { ...query, filters: { ...others, ...present(name, value) } }
}

/** The same with other words. */
export const worded = ({ list: _list, text: _text, ...query }: Query, text: string): Query => ({
  ...query,
  ...present('text', text),
})

/** True where every case is shown. */
export const isEverything = ({ list, text, filters }: Query): boolean =>
  list === undefined && text === undefined && Object.keys(filters).length === 0

/** The call that answers it: `limit` cases, from `after` where a page before ended. */
export const callOf = (query: Query, limit: number, after?: string): string => {
  const members = membersOf(query)
  members.delete('list')
  members.set('limit', String(limit))
  if (after !== undefined) members.set('after', after)
  const path = query.list === undefined ? '/api/cases' : `/api/work-lists/${encodeURIComponent(query.list)}`
  return withMembers(path, members)
}
