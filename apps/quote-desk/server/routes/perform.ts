import { randomUUID } from 'node:crypto'
import { failure, type Issue, type Result, success } from '@anslag/pricing'
import { type Entry, lastSealed, type Operated } from '@anslag/quotes'
import type { Desk } from '../desk.ts'
import { raise } from '../issues.ts'
import { writeCheckpoints } from '../jobs/checkpoints.ts'
import { etagOf, isVersion, presentedCase } from '../presenters/case.ts'
import { addCase, type Case, lockedCase } from '../register/cases.ts'
import { keepExpected } from '../register/expected-hours.ts'
import { type Answer, type Asked, claimKey, keepAnswer } from '../register/idempotency.ts'
import { approvedBooks } from '../register/price-lists.ts'
import { addReceived, type Received, receivedFor } from '../register/received-requests.ts'
import { asWhole, type Within } from '../register/transaction.ts'
import { giveToUnit, unitOf } from '../register/units.ts'
import type { Act, Acting } from './acting.ts'
import { besideCase } from './beside-case.ts'
import { enteredInBase } from './changing.ts'
import { expectedHours } from './expected-hours.ts'
import { stored } from './stored.ts'

/** Does something but once for each key, as a whole; again, the answer is the same. */
export const once = (
  { register, now }: Desk,
  asked: Asked,
  act: (within: Within) => Promise<Result<Answer>>,
): Promise<Result<Answer>> =>
  asWhole(register, async (within) => {
    const before = await claimKey(within, asked, now())
    if (!before.ok) return before
    if (before.value !== undefined) return success(before.value)
    const answer = await act(within)
    if (answer.ok) await keepAnswer(within, asked, answer.value)
    return answer
  })

/** Who did what, and what is worth knowing of what it made. */
interface Told {
  readonly entry: Entry
  readonly person: string
  readonly status: Answer['status']
  readonly warnings: readonly Issue[]
}

const answerWith = async (
  within: Within,
  desk: Desk,
  found: Case,
  { entry: { at, by }, person, status, warnings }: Told,
): Promise<Result<Answer>> => {
  const beside = await besideCase(within, desk, found, at, { role: by.role, person })
  return success({
    status,
    body: JSON.stringify(presentedCase(found, at, warnings, beside)),
    etag: etagOf(found, beside),
  })
}

/** Who opens a case, and of what. */
export interface Opening {
  readonly entry: Entry
  readonly person: string
  readonly baseId?: string
  /** Whose the case becomes. */
  readonly unit: string
  readonly received?: Received | undefined
}

/** Makes a case of a first draft; `baseId` is that of the case that it changes. */
const opened = async (
  within: Within,
  desk: Desk,
  made: Operated,
  { entry, person, baseId, unit, received }: Opening,
): Promise<Result<Answer>> => {
  const frame = await addCase(within, randomUUID(), entry.at, baseId, made)
  if (unit !== '') await giveToUnit(within, frame.id, unit)
  if (received !== undefined) await addReceived(within, frame.id, entry.at, received)
  const doing = { act: baseId === undefined ? 'draft' : 'change', entry, person, keys: desk.keys() }
  const after = await stored(within, frame, made, doing)
  if (!after.ok) return after
  return answerWith(within, desk, after.value, { entry, person, status: 201, warnings: made.warnings })
}

/** Makes a case with its first draft: once for each key. */
export const created = (desk: Desk, asked: Asked, made: Operated, opening: Opening): Promise<Result<Answer>> =>
  once(desk, asked, (within) => opened(within, desk, made, opening))

/** What somebody asks to be done with a case that was seen as this version. */
export interface Wanted {
  readonly id: string
  /** Absent where whoever asks saw the quote itself, and said so otherwise. */
  readonly etag?: string
  readonly asked: Asked
  readonly operation: string
  readonly entry: Entry
  readonly person: string
  /** True where what is made is a case of its own. */
  readonly opens: boolean
}

/** A case and, where it changes another, that one, both locked: always in this order. */
const locked = async (within: Within, id: string): Promise<Result<{ readonly found: Case; readonly base?: Case }>> => {
  const found = await lockedCase(within, id)
  if (!found.ok) return found
  if (found.value.baseId === undefined) return success({ found: found.value })
  const base = await lockedCase(within, found.value.baseId)
  return base.ok ? success({ found: found.value, base: base.value }) : base
}

/** Hours that were expected are known once for all when an offer is accepted. */
const noteExpected = async (made: Operated, id: string, { within, books }: Acting): Promise<void> => {
  const content = lastSealed(made.quote)?.content
  if (content === undefined || !made.events.some(({ event }) => event.kind === 'accepted')) return
  await keepExpected(within, id, expectedHours(content, await receivedFor(within, id), books))
}

/** Stores what was made of a case, and enters in its base what has become of it. */
const settled = async (made: Operated, found: Case, acting: Acting, act: string): Promise<Result<Case>> => {
  const { within, entry, person, base, desk } = acting
  const after = await stored(within, found, made, { act, entry, person, keys: desk.keys() })
  if (!after.ok) return after
  await noteExpected(made, found.id, acting)
  if (base === undefined || made.events.length === 0) return after
  const entered = await enteredInBase(acting, base, made.quote)
  return entered.ok ? after : entered
}

/** Does something with a case that is locked, if it is what whoever asks has seen. */
const done =
  (desk: Desk, { id, etag, entry, person, operation, opens }: Omit<Wanted, 'asked'>, act: Act) =>
  async (within: Within): Promise<Result<Answer>> => {
    const both = await locked(within, id)
    if (!both.ok) return both
    const { found, base } = both.value
    const { version, quote, ...frame } = found
    if (etag !== undefined && !isVersion(etag, found)) return failure([raise('desk/version-differs', '', { version })])
    if (frame.isDiscarded) return failure([raise('desk/discarded', '')])
    const books = await approvedBooks(within, desk.books)
    const beside = opens || base === undefined ? {} : { base }
    const acting: Acting = { entry, person, within, books, desk, frame: { ...frame, version }, ...beside }
    const made = await act(quote, acting)
    if (!made.ok) return made
    // What is made of a case belongs to whom it belongs.
    if (opens)
      return opened(within, desk, made.value, { entry, person, baseId: id, unit: (await unitOf(within, id)) ?? '' })
    const after = await settled(made.value, found, acting, operation)
    if (!after.ok) return after
    return answerWith(within, desk, after.value, { entry, person, status: 200, warnings: made.value.warnings })
  }

/** Does something with a case within a transaction that has begun. */
export const performedWithin = (
  desk: Desk,
  within: Within,
  wanted: Pick<Wanted, 'id' | 'operation' | 'entry' | 'person'>,
  act: Act,
): Promise<Result<Answer>> => done(desk, { ...wanted, opens: false }, act)(within)

/** Does something with a case: once for each key, and answers when all that happened has its line outside the database. */
export const performed = async (desk: Desk, wanted: Wanted, act: Act): Promise<Result<Answer>> =>
  withCheckpoint(desk, await once(desk, wanted.asked, done(desk, wanted, act)))

/** An answer that is given only once all that happened has its line outside the database. */
export const withCheckpoint = async <T>(
  { register, appendCheckpoints }: Desk,
  answer: Result<T>,
): Promise<Result<T>> => {
  if (!answer.ok) return answer
  let isWritten = true
  await writeCheckpoints(register, async (lines) => {
    isWritten = false
    await appendCheckpoints(lines)
    isWritten = true
  }).catch((error: unknown) => {
    if (isWritten) throw error
  })
  return isWritten ? answer : failure([raise('desk/checkpoint-not-written', '')])
}
