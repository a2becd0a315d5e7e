import { steps } from '@anslag/pricing'

/** The members of a request that are lists: their second step is a place or an id. A test holds it to the registry. */
export const lists: readonly string[] = [
  'institutions',
  'populations',
  'sources',
  'tables',
  'areas',
  'variables',
  'wishes',
  'deliveries',
]

/** What a reference into a request means. */
export interface Place {
  /** `sources.files`; empty for the request as a whole. */
  readonly driver: string
  /** The list that the place is in, and which of it: a number in a trace, an id or code in a difference. */
  readonly list?: string
  readonly which?: string
}

/**
 * Reads a JSON Pointer into a request.
 *
 * @example placeOf('/sources/0/files') // { driver: 'sources.files', list: 'sources', which: '0' }
 */
export const placeOf = (ref: string): Place => {
  const [first = '', ...rest] = ref.startsWith('/') ? steps(ref) : []
  const [which, ...below] = rest
  if (!lists.includes(first)) return { driver: [first, ...rest].join('.') }
  return { driver: [first, ...below].join('.'), list: first, ...(which === undefined ? {} : { which }) }
}
