import { type Day, daysAfter } from '@anslag/pricing'
import { type RawBuilder, type SelectQueryBuilder, sql } from 'kysely'
import { unitsFor } from '../policies/units.ts'
import type { Register } from './open-register.ts'
import type { Tables } from './tables.ts'
import { wordQuery } from './words.ts'

/** A case as a list shows it. */
export interface ListedCase {
  readonly id: string
  readonly number: string | null
  readonly state: string
  readonly is_discarded: boolean
  readonly buyer: string
  readonly buyer_number: string | null
  readonly project: string
  readonly officer: string
  readonly price_list: string
  readonly valid_until: string | null
  readonly archive_number: string | null
  readonly net: string
  readonly gross: string
  readonly since: string | null
  readonly updated_at: string
}

/** What a list shows. */
export const shown = [
  'case.id',
  'case.number',
  'case.state',
  'case.is_discarded',
  'case.buyer',
  'case.buyer_number',
  'case.project',
  'case.officer',
  'case.price_list',
  'case.valid_until',
  'case.archive_number',
  'case.net',
  'case.gross',
  'case.since',
  'case.updated_at',
] as const

/** What cases are looked for by: all of it must hold. */
export interface Wanted {
  /** Words, or their beginnings, of number, buyer, project, officer and archive. */
  readonly text?: string
  /** Of a quote; `expired` and `discarded` too, and `open` of all that somebody has to do with. */
  readonly status?: string
  readonly buyerNumber?: string
  readonly officer?: string
  readonly archiveNumber?: string
  /** `demonstration-2026/1` */
  readonly priceList?: string
  readonly validFrom?: Day
  readonly validTo?: Day
  /** Of this unit, or of none. */
  readonly unit?: string
}

/** By what a list may be sorted, as SQL: what is empty sorts last. */
const sortKeys = {
  updated: { by: sql<string>`"case".updated_at`, isDescending: true },
  buyer: { by: sql<string>`("case".buyer collate "C")`, isDescending: false },
  number: { by: sql<string>`"case".number_order`, isDescending: false },
  'valid-until': { by: sql<string>`(coalesce("case".valid_until, '~') collate "C")`, isDescending: false },
} as const

/** By what a list may be sorted. */
export type SortKey = keyof typeof sortKeys

/** The names of {@link SortKey}. */
export const sortNames = ['updated', 'buyer', 'number', 'valid-until'] as const satisfies readonly SortKey[]

/** Where a page ends: the value that it is sorted by, and the case; what comes after goes on from there. */
export interface Cursor {
  readonly value: string
  readonly id: string
}

/** A page of a list: the order, where to go on, and how many cases at most. */
export interface Page {
  readonly sort: SortKey
  readonly after?: Cursor
  readonly limit: number
}

type Query = SelectQueryBuilder<Tables, 'case', object>

/** What nobody has anything more to do with. */
const over = ['declined', 'withdrawn', 'cancelled', 'superseded', 'completed']

/** As the index has it; without a last day a quote is valid on none. */
const validBetween = (from = '', to = '9999-12-31'): RawBuilder<boolean> =>
  sql<boolean>`${sortKeys['valid-until'].by} between ${from} and ${to}`

const ofStatus = (query: Query, status: string, today: Day): Query => {
  if (status === 'discarded') return query.where('case.is_discarded', '=', true)
  const living = query.where('case.is_discarded', '=', false)
  if (status === 'open') return living.where('case.state', 'not in', over)
  if (status === 'expired')
    return living.where('case.state', 'in', ['issued', 'sent']).where(validBetween(undefined, daysAfter(today, -1)))
  const there = living.where('case.state', '=', status)
  return status === 'issued' || status === 'sent' ? there.where(validBetween(today)) : there
}

const wantedIn = (register: Register, wanted: Wanted, today: Day): Query => {
  const { text = '', status, buyerNumber, officer, archiveNumber, priceList, validFrom, validTo, unit } = wanted
  let query: Query = register.selectFrom('case')
  if (unit !== undefined) query = query.where('case.unit', 'in', unitsFor(unit))
  const words = wordQuery(text)
  if (words !== '') query = query.where(sql<boolean>`"case".words @@ ${words}::tsquery`)
  query = status === undefined ? query.where('case.is_discarded', '=', false) : ofStatus(query, status, today)
  if (buyerNumber !== undefined) query = query.where('case.buyer_number', '=', buyerNumber)
  if (officer !== undefined) query = query.where('case.officer', '=', officer)
  if (archiveNumber !== undefined) query = query.where('case.archive_number', '=', archiveNumber)
  if (priceList !== undefined) query = query.where('case.price_list', '=', priceList)
  return validFrom === undefined && validTo === undefined ? query : query.where(validBetween(validFrom, validTo))
}

const beyond = (by: RawBuilder<string>, isDescending: boolean, { value, id }: Cursor): RawBuilder<boolean> =>
  isDescending
    ? sql<boolean>`(${by} <= ${value} and (${by} < ${value} or "case".id > ${id}::uuid))`
    : sql<boolean>`(${by}, "case".id) > (${value}, ${id}::uuid)`

/** A case on a page, with the value that the page is sorted by. */
export type Sorted = ListedCase & { readonly value: string }

/** Cases that are wanted, one page of them. A page that follows begins where this one ended, whatever was added meanwhile. */
export const searchCases = (
  register: Register,
  wanted: Wanted,
  { sort, after, limit }: Page,
  today: Day,
): Promise<readonly Sorted[]> => {
  const { by, isDescending } = sortKeys[sort]
  const query = wantedIn(register, wanted, today).select([...shown, by.as('value')])
  return (after === undefined ? query : query.where(beyond(by, isDescending, after)))
    .orderBy(isDescending ? sql`${by} desc` : by)
    .orderBy('case.id')
    .limit(limit)
    .execute()
}

/** Asks for cases whose quotes change that of a case, the first first. */
export const casesChanging = (register: Register, baseId: string) =>
  register
    .selectFrom('case')
    .select(shown)
    .where('case.base_id', '=', baseId)
    .where('case.is_discarded', '=', false)
    .orderBy('case.created_at')
    .orderBy('case.id')

/** How many are counted at most. */
export const mostCounted = 1_000

/** How many open cases an officer has: to a thousand. */
export const countOpen = async (
  register: Register,
  wanted: Pick<Wanted, 'officer' | 'unit'>,
  today: Day,
): Promise<number> => {
  const open = await wantedIn(register, { ...wanted, status: 'open' }, today)
    .select('case.id')
    .limit(mostCounted)
    .execute()
  return open.length
}
