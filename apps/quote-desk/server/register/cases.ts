import { failure, InvariantError, type Result, readDocument, success } from '@anslag/pricing'
import { type Operated, type Quote, quoteSchema } from '@anslag/quotes'
import type { Selectable } from 'kysely'
import { raise } from '../issues.ts'
import { listedColumns } from './listed.ts'
import type { Register } from './open-register.ts'
import { statementsOf } from './redactions.ts'
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

const parsed = (text: string): unknown => JSON.parse(text)

/** The quote of a case, put together of its rows. */
const assembled = async (register: Register, found: Found): Promise<Case> => {
  const { id, number } = found
  const of = (table: 'revision' | 'event' | 'draft') => register.selectFrom(table).where('case_id', '=', id)
  const revisions = await of('revision').select(['revision', 'content', 'seal']).orderBy('revision').execute()
  const events = await of('event').select(['revision', 'event']).orderBy('revision').orderBy('place').execute()
  const draft = await of('draft').select(['content']).executeTakeFirst()
  const sealed = revisions.map(({ revision, content, seal }) => ({
    content: parsed(content),
    seal: parsed(seal),
    events: events.filter((each) => each.revision === revision).map(({ event }) => parsed(event)),
  }))
  const last = draft === undefined ? [] : [{ content: parsed(draft.content), events: [] }]
  const redactions = (await statementsOf(register, id)).map(parsed)
  const document = {
    format: 'quote/1',
    ...(number === null ? {} : { number }),
    revisions: [...sealed, ...last],
    ...(redactions.length === 0 ? {} : { redactions }),
  }
  const quote = readDocument(quoteSchema, document)
  if (!quote.ok) throw new InvariantError('register/not-a-quote')
  return { ...frameOf(found), quote: quote.value }
}

const notFound = () => failure([raise('desk/not-found', '')])

const cases = (register: Register) => register.selectFrom('case').select(frameColumns)

/** A case as it is. */
export const caseOf = async (register: Register, id: string): Promise<Result<Case>> => {
  // All its rows at one moment.
  const found = await register
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (within) => {
      const row = isUuid(id) ? await cases(within).where('id', '=', id).executeTakeFirst() : undefined
      return row && assembled(within, row)
    })
  return found === undefined ? notFound() : success(found)
}

/** The version that a case has by now. */
export const versionOf = async (register: Register, id: string): Promise<Result<number>> => {
  const found = isUuid(id) ? await cases(register).where('id', '=', id).executeTakeFirst() : undefined
  return found === undefined ? notFound() : success(found.version)
}

/** The case of a quote that has a number. */
export const caseNumbered = async (register: Register, number: string): Promise<Result<Case>> => {
  const row = await cases(register).where('number', '=', number).executeTakeFirst()
  return row === undefined ? notFound() : caseOf(register, row.id)
}

/** The case of a quote that has a number, as it is within a transaction; undefined where there is none. */
export const numberedCase = async (within: Within, number: string): Promise<Case | undefined> => {
  const row = await cases(within).where('number', '=', number).executeTakeFirst()
  return row && assembled(within, row)
}

/** A case that nobody else does anything with until the transaction ends. */
export const lockedCase = async (within: Within, id: string): Promise<Result<Case>> => {
  const row = isUuid(id) ? await cases(within).where('id', '=', id).forUpdate().executeTakeFirst() : undefined
  return row === undefined ? notFound() : success(await assembled(within, row))
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
