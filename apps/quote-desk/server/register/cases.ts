import { failure, InvariantError, type Result, readDocument, success } from '@anslag/pricing'
import { type Content, type Operated, type Quote, quoteSchema, type Redaction, type Revision } from '@anslag/quotes'
import { type Selectable, sql } from 'kysely'
import { raise } from '../issues.ts'
import { listedColumns } from './listed.ts'
import type { Register } from './open-register.ts'
import type { Tables } from './tables.ts'
import type { Within } from './transaction.ts'
import { isUuid } from './uuid.ts'

/** A quote in the making, or made, with what has been done with it. */
export interface Case {
  readonly id: string
  readonly version: number
  readonly quote: Quote
  /** The case whose accepted quote this one changes. */
  readonly baseId?: string
  readonly archiveNumber?: string
  /** True for a first draft that was given up. */
  readonly isDiscarded: boolean
  readonly updatedAt: string
}

/** What a case is beside its quote. */
export type Frame = Omit<Case, 'quote'>

/** What is read of a case beside its quote. */
export const frameColumns = [
  'id',
  'version',
  'number',
  'base_id',
  'archive_number',
  'is_discarded',
  'updated_at',
] as const

type Found = Pick<Selectable<Tables['case']>, (typeof frameColumns)[number]>

/** What stands in those columns. */
export const frameOf = ({
  id,
  version,
  base_id,
  archive_number,
  updated_at: updatedAt,
  is_discarded: isDiscarded,
}: Found): Frame => ({
  id,
  version,
  isDiscarded,
  updatedAt,
  ...(base_id === null ? {} : { baseId: base_id }),
  ...(archive_number === null ? {} : { archiveNumber: archive_number }),
})

/** What a quote is put together of. The register wrote it: whoever only reads takes it at its word, as it does all that stands there. */
export interface Parts {
  readonly sealed: readonly Revision[]
  readonly draft: Content | null
  readonly redactions: readonly Redaction[]
}

/** All rows of a quote in one statement: so they are as they were at one moment, and asking takes no longer for many. */
export const parts = sql<Parts>`json_build_object(
  'sealed', (
    select coalesce(json_agg(json_build_object(
      'content', content::json,
      'seal', seal::json,
      'events', (
        select coalesce(json_agg(event.event::json order by place), '[]')
        from event where event.case_id = revision.case_id and event.revision = revision.revision
      )
    ) order by revision.revision), '[]')
    from revision where revision.case_id = "case".id
  ),
  'draft', (select content::json from draft where draft.case_id = "case".id),
  'redactions', (
    select coalesce(json_agg(statement::json order by place), '[]')
    from redaction where redaction.case_id = "case".id
  )
)`

/** A case of the rows that one statement read. */
export const assembled = ({
  parts: { sealed, draft, redactions },
  ...found
}: Found & { readonly parts: Parts }): Case => {
  const quote: Quote = {
    format: 'quote/1',
    ...(found.number === null ? {} : { number: found.number }),
    revisions: [...sealed, ...(draft === null ? [] : [{ content: draft, events: [] }])],
    ...(redactions.length === 0 ? {} : { redactions }),
  }
  return { ...frameOf(found), quote }
}

const notFound = () => failure([raise('desk/not-found', '')])

const caseBy = async (register: Register, column: 'id' | 'number', value: string): Promise<Result<Case>> => {
  const cases = register.selectFrom('case').select([...frameColumns, parts.as('parts')])
  const found = await cases.where(column, '=', value).executeTakeFirst()
  return found === undefined ? notFound() : success(assembled(found))
}

/** A case as it is. */
export const caseOf = async (register: Register, id: string): Promise<Result<Case>> =>
  isUuid(id) ? caseBy(register, 'id', id) : notFound()

/** {@link heldCase} */
export const held = (found: Case): Case => {
  const quote = readDocument(quoteSchema, found.quote)
  if (!quote.ok) throw new InvariantError('register/not-a-quote')
  return { ...found, quote: quote.value }
}

/**
 * A case as it is, held to the schema of `quote/1`: for whoever goes on from it, and for the check, since somebody else may have
 * written what does not keep to it.
 *
 * @throws InvariantError where it does not
 */
export const heldCase = async (register: Register, id: string): Promise<Result<Case>> => {
  const found = await caseOf(register, id)
  return found.ok ? success(held(found.value)) : found
}

/** The version that a case has by now. */
export const versionOf = async (register: Register, id: string): Promise<Result<number>> => {
  const versions = register.selectFrom('case').select('version')
  const found = isUuid(id) ? await versions.where('id', '=', id).executeTakeFirst() : undefined
  return found === undefined ? notFound() : success(found.version)
}

/** The case of a quote that has a number. */
export const caseNumbered = (register: Register, number: string): Promise<Result<Case>> =>
  caseBy(register, 'number', number)

/** A case that nobody else does anything with until the transaction ends. */
export const lockedCase = async (within: Within, id: string): Promise<Result<Case>> => {
  const cases = within.selectFrom('case').select('id')
  const found = isUuid(id) ? await cases.where('id', '=', id).forUpdate().executeTakeFirst() : undefined
  // Read by a statement of its own, which sees what was done while the lock was waited for.
  return found === undefined ? notFound() : heldCase(within, id)
}

/** A case without anything in it yet; `baseId` is that of the case whose quote it changes. */
export const addCase = async (
  within: Within,
  id: string,
  at: string,
  baseId: string | undefined,
  made: Operated,
): Promise<Frame> => {
  const row = { id, version: 0, number: null, created_at: at, updated_at: at, base_id: baseId ?? null }
  await within
    .insertInto('case')
    .values({ ...row, archive_number: null, words: '', ...listedColumns(made.quote) })
    .execute()
  return { id, version: 0, isDiscarded: false, updatedAt: at, ...(baseId === undefined ? {} : { baseId }) }
}

/** Gives a case the number that the archive calls it by. */
export const setArchiveNumber = async (within: Within, id: string, archiveNumber: string): Promise<void> => {
  await within.updateTable('case').set({ archive_number: archiveNumber }).where('id', '=', id).execute()
}

/** Gives a case up that was never more than a draft. */
export const discardCase = async (within: Within, id: string): Promise<void> => {
  await within.updateTable('case').set({ is_discarded: true }).where('id', '=', id).execute()
}
