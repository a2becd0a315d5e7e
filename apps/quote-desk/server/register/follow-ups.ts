import { type Issue, success } from '@anslag/pricing'
import { sql } from 'kysely'
import type { Register } from './open-register.ts'
import type { OutboxKind } from './tables.ts'
import { asWhole, type Within } from './transaction.ts'

/** Something that waits to be done after a commit. */
export interface FollowUp {
  readonly id: number
  readonly kind: OutboxKind
  readonly caseId: string
  readonly payload: string
  readonly attempts: number
  readonly addedAt: string
}

/** What becomes of something that was tried and not done. */
export interface NotDone {
  readonly problem: Issue
  /** When to try again; absent where it is given up. */
  readonly again?: string
}

const changeOf = ({ kind, attempts }: FollowUp, { problem, again }: NotDone, now: string) => {
  const tried = { attempts: attempts + 1, problem: JSON.stringify(problem) }
  if (again !== undefined) return { ...tried, not_before: again }
  // An officer can be told of a letter or a PDF; of a reminder that reaches nobody, the log alone tells.
  return kind === 'reminder' ? { ...tried, is_done: true } : { ...tried, given_up_at: now }
}

/**
 * Takes one thing that is due and does it; where that fails it waits until a later moment, or is given up. A server that dies
 * meanwhile leaves it to be done again, so whatever does it must not mind.
 *
 * @returns false where nothing is due
 */
export const doNext = async (
  register: Register,
  now: string,
  perform: (within: Within, due: FollowUp) => Promise<void>,
  failed: (due: FollowUp, error: unknown) => NotDone,
): Promise<boolean> => {
  const done = await asWhole(register, async (within) => {
    const due = await within
      .selectFrom('outbox')
      .select(['id', 'kind', 'case_id as caseId', 'payload', 'attempts', 'added_at as addedAt'])
      .where('is_done', '=', false)
      .where('given_up_at', 'is', null)
      .where('kind', '<>', 'checkpoint')
      .where('not_before', '<=', now)
      .orderBy('id')
      .limit(1)
      .forUpdate()
      .skipLocked()
      .executeTakeFirst()
    if (due === undefined) return success(false)
    await sql`savepoint act`.execute(within)
    const outcome = await perform(within, due).then(
      () => ({ is_done: true }),
      async (error: unknown) => {
        await sql`rollback to savepoint act`.execute(within)
        return changeOf(due, failed(due, error), now)
      },
    )
    await within.updateTable('outbox').set(outcome).where('id', '=', due.id).execute()
    return success(true)
  })
  return done.ok && done.value
}

/** Asks what was tried for a case and not done, the oldest first: letters to the buyer, and offers to be printed. */
export const undoneQuery = (register: Register, caseId: string) =>
  register
    .selectFrom('outbox')
    .select(['kind', 'payload', 'attempts', 'added_at as since', 'given_up_at as givenUpAt', 'problem'])
    .where('case_id', '=', caseId)
    .where('is_done', '=', false)
    .where('problem', 'is not', null)
    .where('kind', 'in', ['pdf', 'mail'])
    .orderBy('id')

/** What somebody does just now is left to them: whoever waited for it would hold the case meanwhile. */
const notInHand = (within: Within, caseId: string) =>
  within
    .selectFrom('outbox')
    .select('id')
    .where('case_id', '=', caseId)
    .where('is_done', '=', false)
    .forUpdate()
    .skipLocked()

/** Has what was tried and not done tried again at once, as if for the first time. */
export const tryAgain = async (within: Within, caseId: string, now: string): Promise<void> => {
  const failed = notInHand(within, caseId).where('problem', 'is not', null)
  await within
    .updateTable('outbox')
    .set({ attempts: 0, not_before: '', added_at: now, problem: null, given_up_at: null })
    .where('id', 'in', failed)
    .execute()
}

/** Ends letters to the buyer that something has taken the place of: those alone that were given up, or all that wait. */
export const endLetters = async (within: Within, caseId: string, isGivenUpOnly: boolean): Promise<void> => {
  const letters = notInHand(within, caseId).where('kind', '=', 'mail')
  const ended = isGivenUpOnly ? letters.where('given_up_at', 'is not', null) : letters
  await within.updateTable('outbox').set({ is_done: true }).where('id', 'in', ended).execute()
}

/** What waits to be done outside the database. */
export interface Waiting {
  readonly count: number
  /** Since when the oldest of it waits. */
  readonly since: string | null
  readonly givenUp: number
}

/** How much waits, and how much was given up. */
export const waitingNow = async (register: Register): Promise<Waiting> => {
  const { rows } = await sql<Waiting>`
    select count(*) filter (where given_up_at is null)::int as count,
      min(added_at) filter (where given_up_at is null) as since,
      count(given_up_at)::int as "givenUp"
    from outbox where not is_done`.execute(register)
  return rows[0] ?? { count: 0, since: null, givenUp: 0 }
}
