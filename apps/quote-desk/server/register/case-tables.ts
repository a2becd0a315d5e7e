import type { GeneratedAlways } from 'kysely'

/** Columns of a case that are looked for. They follow from its quote. */
export interface ListedColumns {
  readonly state: string
  readonly buyer: string
  readonly buyer_number: string | null
  /** Of the name, as somebody could mistake it for another. */
  readonly buyer_letters: string
  readonly project: string
  readonly officer: string
  /** `demonstration-2026/1`: the list that the last revision is priced with, and its revision. */
  readonly price_list: string
  readonly valid_until: string | null
  readonly net: string
  readonly gross: string
  /** When its last revision became what it is; null for a draft. */
  readonly since: string | null
}

/** Names of {@link ListedColumns}. */
export const listedNames = [
  'state',
  'buyer',
  'buyer_number',
  'buyer_letters',
  'project',
  'officer',
  'price_list',
  'valid_until',
  'net',
  'gross',
  'since',
] as const satisfies readonly (keyof ListedColumns)[]

/** What is due on a day. */
export const dueKinds = ['answer', 'data', 'hand-over', 'download', 'deletion', 'approval', 'confirmation'] as const

/**
 * One of {@link dueKinds}: an answer, data of others, files that are to be handed over, the end of a download, the deletion of
 * files; and what does not follow from the quote: an approval that somebody asked for, what a buyer answered by a link.
 */
export type DueKind = (typeof dueKinds)[number]

/** Where a request came from. */
export type Origin = 'request' | 'estimate' | 'link' | 'files'

/** What officers use again and again. */
export const templateKinds = ['buyer', 'terms', 'reason'] as const

/** One of {@link templateKinds}. */
export type TemplateKind = (typeof templateKinds)[number]

/** Tables beside the quotes: what cases are found by, what came with them, and price lists. */
export interface CaseTables {
  readonly due: { readonly case_id: string; readonly kind: DueKind; readonly of: string; readonly day: string }
  /** What an officer was told of: rows are added and never changed. */
  readonly reminder: { readonly case_id: string; readonly kind: DueKind; readonly day: string }
  readonly received_request: {
    readonly case_id: string
    readonly place: number
    readonly origin: Origin
    readonly received_at: string
    readonly document: string
    readonly request: string
  }
  readonly editor: { readonly case_id: string; readonly person: string }
  readonly approval: {
    readonly id: GeneratedAlways<number>
    readonly case_id: string
    /** Digest of the draft that was approved. */
    readonly draft: string
    readonly person: string
    readonly at: string
    readonly note: string | null
    readonly voided_at: string | null
  }
  readonly actual_hours: {
    readonly id: GeneratedAlways<number>
    readonly case_id: string
    readonly component: string
    readonly hours: string
    readonly note: string
    readonly person: string
    readonly at: string
  }
  readonly expected_hours: {
    readonly case_id: string
    readonly component: string
    readonly estimated: string | null
    readonly by_norms: string
    readonly offered: string
  }
  readonly visitor: {
    readonly case_id: string
    readonly person: string
    readonly name: string
    readonly since: string
    readonly seen_at: string
  }
  readonly template: {
    readonly id: string
    readonly version: number
    readonly kind: TemplateKind
    readonly name: string
    readonly content: string
    readonly changed_by: string
    readonly changed_at: string
  }
  readonly price_list: {
    readonly id: string
    readonly list: string
    readonly revision: number
    readonly valid_from: string
    readonly digest: string
    readonly document: string
    readonly uploaded_by: string
    /** The person, whatever account they came by. */
    readonly uploader: string
    readonly uploaded_at: string
  }
  readonly price_list_decision: {
    readonly id: string
    readonly list: string
    readonly revision: number
    readonly decision: 'approved' | 'rejected'
    readonly person: string
    readonly at: string
    readonly note: string | null
  }
}
