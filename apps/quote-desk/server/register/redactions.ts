import type { Quote, Redaction } from '@anslag/quotes'
import { sql } from 'kysely'
import { forgetPersons } from './named-persons.ts'
import type { Register } from './open-register.ts'
import { storedWords } from './stored-words.ts'
import type { Within } from './transaction.ts'

/** What was taken out of the quote of a case, in the order in which it was: as text. */
export const statementsOf = async (register: Register, caseId: string): Promise<readonly string[]> => {
  const all = register.selectFrom('redaction').select('statement').where('case_id', '=', caseId)
  return (await all.orderBy('place').execute()).map(({ statement }) => statement)
}

/** Notes that a case was looked through; the time of it counts where nothing was found too. */
const noteRedacted = async (within: Within, id: string, quote: Quote, at: string): Promise<void> => {
  await within
    .updateTable('case')
    .set(({ eb }) => ({
      version: eb('version', '+', 1),
      updated_at: at,
      redacted_at: at,
      words: storedWords(quote),
    }))
    .where('id', '=', id)
    .execute()
}

/** True where persons were taken out of a case, and nothing was done with it since. */
export const isRedacted = async (within: Within, id: string): Promise<boolean> => {
  const found = await within.selectFrom('case').select('redacted_at').where('id', '=', id).executeTakeFirst()
  return typeof found?.redacted_at === 'string'
}

/** A draft was never sealed: it is changed, and no statement made. */
const storeDraft = async (within: Within, id: string, { revisions }: Quote): Promise<void> => {
  const last = revisions.at(-1)
  if (last === undefined || last.seal !== undefined) return
  await within
    .updateTable('draft')
    .set({ content: JSON.stringify(last.content) })
    .where('case_id', '=', id)
    .execute()
}

const storeTexts = async (within: Within, id: string, { revisions }: Quote, made: readonly Redaction[]) => {
  for (const { revision, event } of made) {
    const found = revisions.find(({ content }) => content.revision === revision)
    const content = JSON.stringify(found?.content)
    const text = event === undefined ? undefined : JSON.stringify(found?.events[event - 1])
    if (event === undefined || text === undefined)
      await within
        .updateTable('revision')
        .set({ content })
        .where('case_id', '=', id)
        .where('revision', '=', revision)
        .execute()
    else
      await within
        .updateTable('event')
        .set({ event: text })
        .where('case_id', '=', id)
        .where('revision', '=', revision)
        .where('place', '=', event)
        .execute()
  }
}

/**
 * Everything else that repeats those texts, or may: what was printed, what a researcher sent, answers that are kept (they begin with
 * their case), what was answered by a link, and notes of approvals and of hours.
 */
const removeCopies = async (within: Within, id: string, mark: string): Promise<void> => {
  await within.deleteFrom('paper').where('case_id', '=', id).execute()
  await within.deleteFrom('received_request').where('case_id', '=', id).execute()
  await within
    .deleteFrom('idempotency_key')
    .where(sql<boolean>`left(answer, 45) = ${`{"case":"${id}`}`)
    .execute()
  await within
    .updateTable('buyer_answer')
    .set({
      stated_name: mark,
      stated_role: null,
      note: null,
      rejected_because: null,
      customer_reference: null,
      order_number: null,
    })
    .where('case_id', '=', id)
    .execute()
  await within.updateTable('actual_hours').set({ note: mark }).where('case_id', '=', id).execute()
  await within.updateTable('approval').set({ note: null }).where('case_id', '=', id).execute()
}

/** Stores what was taken out of a case that is locked, with its statements, as the role that may. */
export const storeRedacted = async (
  within: Within,
  id: string,
  {
    quote,
    made,
    at,
    mark,
  }: { readonly quote: Quote; readonly made: readonly Redaction[]; readonly at: string; readonly mark: string },
): Promise<void> => {
  await storeTexts(within, id, quote, made)
  await storeDraft(within, id, quote)
  const first = (await statementsOf(within, id)).length + 1
  const rows = made.map((each, index) => ({ case_id: id, place: first + index, statement: JSON.stringify(each) }))
  if (rows.length > 0) await within.insertInto('redaction').values(rows).execute()
  await removeCopies(within, id, mark)
  await forgetPersons(within, id)
  await noteRedacted(within, id, quote, at)
}

/** Where the last page ended. */
export interface CandidatePlace {
  readonly id: string
  readonly updatedAt: string
}

const page = 500

/** States of what was never agreed; what is a draft now may have been agreed or not. */
const maybeNever = ['draft', 'declined', 'withdrawn', 'issued', 'sent']

/** A page of cases that were not redacted and last changed before one moment, or another where they were agreed: the oldest first. */
export const retentionCandidates = async (
  register: Register,
  { notAgreed, agreed }: { readonly notAgreed: string; readonly agreed: string },
  after: CandidatePlace | undefined,
): Promise<readonly CandidatePlace[]> => {
  const later = after === undefined ? sql`true` : sql`(updated_at, id) > (${after.updatedAt}, ${after.id}::uuid)`
  const { rows } = await sql<CandidatePlace>`
    select id, updated_at as "updatedAt" from "case" where redacted_at is null and ${later}
    and updated_at < (case when state in (${sql.join(maybeNever)}) then ${notAgreed} else ${agreed} end)
    order by updated_at, id limit ${page}`.execute(register)
  return rows
}
