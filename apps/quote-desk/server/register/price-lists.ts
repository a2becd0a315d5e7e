import {
  components,
  type Day,
  failure,
  InvariantError,
  type PriceBooks,
  type PriceList,
  type Result,
  readPriceList,
  requirementsOf,
  success,
} from '@anslag/pricing'
import { sql } from 'kysely'
import { raise } from '../issues.ts'
import type { Register } from './open-register.ts'
import type { Within } from './transaction.ts'
import { isUuid } from './uuid.ts'

/** A price list that was uploaded, and what was decided about it. */
export interface UploadedList {
  readonly id: string
  readonly list: string
  readonly revision: number
  readonly validFrom: string
  readonly validTo: string | null
  readonly digest: string
  readonly document: string
  readonly uploadedBy: string
  /** The person who did, whatever account they came by. */
  readonly uploader: string
  readonly uploadedAt: string
  readonly decision: 'approved' | 'rejected' | null
  readonly decidedBy: string | null
  readonly decidedAt: string | null
  readonly note: string | null
}

const uploads = (register: Register) =>
  register
    .selectFrom('price_list')
    .leftJoin('price_list_decision', 'price_list_decision.id', 'price_list.id')
    .select([
      'price_list.id',
      'price_list.list',
      'price_list.revision',
      'price_list.valid_from as validFrom',
      sql<string | null>`price_list.document::json ->> 'validTo'`.as('validTo'),
      'price_list.digest',
      'price_list.document',
      'price_list.uploaded_by as uploadedBy',
      'price_list.uploader',
      'price_list.uploaded_at as uploadedAt',
      'price_list_decision.decision',
      'price_list_decision.person as decidedBy',
      'price_list_decision.at as decidedAt',
      'price_list_decision.note',
    ])

/** Every list that was uploaded, the newest first. */
export const uploadedLists = (register: Register): Promise<readonly UploadedList[]> =>
  uploads(register).orderBy('price_list.uploaded_at', 'desc').orderBy('price_list.id').limit(200).execute()

/** A list that was uploaded. */
export const uploadedList = async (register: Register, id: string): Promise<Result<UploadedList>> => {
  const found = isUuid(id) ? await uploads(register).where('price_list.id', '=', id).executeTakeFirst() : undefined
  return found === undefined ? failure([raise('desk/not-found', '')]) : success(found)
}

/** The day on which a list is held against others: its first, or today where it has begun. */
export const comparedOn = (validFrom: Day, today: Day): Day => [validFrom, today].sort().at(-1) ?? today

/** Adds a list; it prices nothing until it is approved. */
export const addList = async (
  within: Within,
  id: string,
  { document, digest }: PriceList,
  by: { readonly name: string; readonly person: string; readonly at: string },
): Promise<void> => {
  await within
    .insertInto('price_list')
    .values({
      id,
      list: document.id,
      revision: document.revision,
      valid_from: document.validFrom,
      digest,
      document: JSON.stringify(document),
      uploaded_by: by.name,
      uploader: by.person,
      uploaded_at: by.at,
    })
    .execute()
}

/** Lets nobody else decide about lists until the transaction ends. */
export const lockDecisions = async (within: Within): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtext('price-list-decision'))`.execute(within)
}

/** Enters what was decided about a list. */
export const decideList = async (
  within: Within,
  { id, list, revision }: Pick<UploadedList, 'id' | 'list' | 'revision'>,
  decision: {
    readonly decision: 'approved' | 'rejected'
    readonly person: string
    readonly at: string
    readonly note: string | null
  },
): Promise<void> => {
  await within
    .insertInto('price_list_decision')
    .values({ id, list, revision, ...decision })
    .execute()
}

/** What was read of a document, which never changes, by its digest: reading it again gives the same. */
const known = new Map<string, PriceList>()

const listOf = (digest: string, document: string): PriceList => {
  const before = known.get(digest)
  if (before !== undefined) return before
  const read = readPriceList(JSON.parse(document), requirementsOf(components))
  if (!read.ok) throw new InvariantError('register/not-a-price-list')
  known.set(digest, read.value)
  return read.value
}

/** What stands there of a list that was approved: whether it is still that, nobody has looked. */
export type ApprovedList = Pick<UploadedList, 'list' | 'revision' | 'validFrom' | 'digest' | 'document'>

/** Every list that was approved. */
export const approvedLists = (register: Register): Promise<readonly ApprovedList[]> =>
  register
    .selectFrom('price_list')
    .innerJoin('price_list_decision', 'price_list_decision.id', 'price_list.id')
    .select(['price_list.list', 'price_list.revision', 'price_list.valid_from as validFrom', 'digest', 'document'])
    .where('decision', '=', 'approved')
    .execute()

/** The books that came with the desk, with every list that was approved since. */
export const approvedBooks = async (register: Register, bundled: PriceBooks): Promise<PriceBooks> => {
  const rows = await approvedLists(register)
  return { ...bundled, lists: [...bundled.lists, ...rows.map(({ digest, document }) => listOf(digest, document))] }
}
