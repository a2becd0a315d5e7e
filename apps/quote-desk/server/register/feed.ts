import { failure, type Result, success } from '@anslag/pricing'
import type { Operated, Quote } from '@anslag/quotes'
import { sql } from 'kysely'
import { raise } from '../issues.ts'
import type { Register } from './open-register.ts'
import type { Within } from './transaction.ts'

/** Something that happened to a quote that was accepted, as finance reads it. */
export interface FeedEntry {
  readonly position: number
  readonly number: string
  readonly revision: number
  /** Of the revision's seal. */
  readonly hash: string
  /** Events of the revision when it happened. */
  readonly events: number
  readonly kind: string
  readonly at: string
}

/** What finance hears of an event, and the hash of that. */
interface Heard {
  readonly event: string
  readonly entry: Omit<FeedEntry, 'position'>
}

/** All that finance hears of a quote: what happens to a revision from the first time that it is accepted. */
export const heardOf = ({ number = '', revisions }: Quote): readonly Heard[] =>
  revisions.flatMap(({ content: { revision }, seal, events }) => {
    const first = events.findIndex(({ kind }) => kind === 'accepted')
    return events.flatMap(({ kind, at, hash: event }, index) => {
      if (seal === undefined || first < 0 || index < first) return []
      return [{ event, entry: { number, revision, hash: seal.hash, events: index + 1, kind, at } }]
    })
  })

/**
 * Adds what an operation did to the feed. The position is taken under a lock that lasts until the transaction ends, so that no
 * entry appears behind a cursor that somebody has read up to.
 *
 * @returns the last position that was given; undefined where finance hears of nothing
 */
export const addToFeed = async (within: Within, caseId: string, made: Operated): Promise<number | undefined> => {
  const news = new Set(made.events.map(({ event }) => event.hash))
  const entries = heardOf(made.quote).filter(({ event }) => news.has(event))
  if (entries.length === 0) return undefined
  const { last } = await within
    .updateTable('feed_position')
    .set({ last: sql<number>`last + ${entries.length}` })
    .returning('last')
    .executeTakeFirstOrThrow()
  const first = last - entries.length + 1
  const rows = entries.map(({ entry }, index) => ({ ...entry, case_id: caseId, position: first + index }))
  await within.insertInto('finance_feed').values(rows).execute()
  return last
}

/** The last position that was given. */
export const lastPosition = async (register: Register): Promise<number> =>
  (await register.selectFrom('feed_position').select('last').executeTakeFirstOrThrow()).last

/** Lets positions go on above one that was given, as a file outside the database says; never below. */
export const raisePosition = async (register: Register, last: number): Promise<void> => {
  await register
    .updateTable('feed_position')
    .set({ last: sql<number>`greatest(last, ${last}::integer)` })
    .execute()
}

/**
 * What happened after a position, the oldest first.
 *
 * @param position where whoever asks ended: of an entry that they have read, or 0
 * @returns the entries; or that there is no such entry, since a backup was restored that lacks it
 */
export const feedAfter = async (
  register: Register,
  position: number,
  limit: number,
): Promise<Result<readonly FeedEntry[]>> => {
  const entries = await register
    .selectFrom('finance_feed')
    .select(['position', 'number', 'revision', 'hash', 'events', 'kind', 'at'])
    .where('position', '>=', position)
    .orderBy('position')
    .limit(limit + 1)
    .execute()
  if (position === 0) return success(entries.slice(0, limit))
  return entries[0]?.position === position
    ? success(entries.slice(1))
    : failure([raise('desk/position-unknown', '/after', { position })])
}
