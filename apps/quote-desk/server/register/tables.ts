import type { Role } from '@anslag/quotes'
import type { Generated, GeneratedAlways } from 'kysely'
import type { AccountabilityTables } from './accountability-tables.ts'
import type { CaseTables, ListedColumns } from './case-tables.ts'

/** What the outbox holds until it is done. */
export type OutboxKind = 'checkpoint' | 'pdf' | 'mail' | 'reminder'

/** The tables of the register. Rows of `revision`, `event` and `finance_feed` are added and never changed. */
export interface Tables extends AccountabilityTables, CaseTables {
  readonly case: ListedColumns & {
    readonly id: string
    /** Counts what was done with the case; `If-Match` names it. */
    readonly version: number
    readonly number: string | null
    /** By which numbers sort: what comes after 9999 comes after it, and what has none last. */
    readonly number_order: GeneratedAlways<string>
    readonly created_at: string
    readonly updated_at: string
    /** The case whose accepted quote this one changes. */
    readonly base_id: string | null
    /** Whose it is; empty: everybody's. */
    readonly unit: Generated<string>
    /** A first draft that was given up. */
    readonly is_discarded: Generated<boolean>
    /** When texts about persons were taken out of it. */
    readonly redacted_at: Generated<string | null>
    /** What the archive calls it. */
    readonly archive_number: string | null
    /** Beginnings of these are found: PostgreSQL's own form. */
    readonly words: unknown
  }
  readonly draft: { readonly case_id: string; readonly revision: number; readonly content: string }
  readonly revision: {
    readonly case_id: string
    readonly revision: number
    readonly content: string
    readonly seal: string
    readonly hash: string
  }
  readonly event: {
    readonly case_id: string
    readonly revision: number
    readonly place: number
    readonly hash: string
    readonly previous: string
    readonly event: string
  }
  readonly number_series: { readonly series: string; readonly last: number }
  readonly finance_feed: {
    readonly position: number
    readonly case_id: string
    readonly number: string
    readonly revision: number
    readonly hash: string
    readonly events: number
    readonly kind: string
    readonly at: string
  }
  readonly feed_position: { readonly single: boolean; readonly last: number }
  readonly outbox: {
    readonly id: GeneratedAlways<number>
    readonly kind: OutboxKind
    readonly case_id: string
    readonly payload: string
    readonly is_done: Generated<boolean>
    readonly attempts: Generated<number>
    readonly not_before: Generated<string>
    readonly added_at: Generated<string>
    /** Why it was not done when it was tried last: an issue, as JSON. */
    readonly problem: Generated<string | null>
    /** Since when it is tried no more. */
    readonly given_up_at: Generated<string | null>
  }
  readonly idempotency_key: {
    readonly person: string
    readonly key: string
    readonly request: string
    readonly asked_at: string
    readonly status: number | null
    readonly answer: string | null
    readonly etag: string | null
  }
  readonly sign_in_link: {
    readonly hash: string
    readonly person: string
    readonly role: Role
    readonly expires_at: string
  }
  readonly session: {
    readonly hash: string
    readonly person: string
    readonly role: Role
    readonly expires_at: string
    readonly subject: string
    readonly used_at: string
    readonly checked_at: string
    /** Null where the desk knows no units. */
    readonly unit: string | null
    readonly tokens: string | null
  }
}
