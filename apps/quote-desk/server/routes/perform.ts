import { failure, InvariantError, type Issue, type Result, success } from '@anslag/pricing'
import type { Entry, Operated } from '@anslag/quotes'
import { signedOperated } from '@anslag/signatures'
import type { Desk } from '../desk.ts'
import { checkpointLine } from '../integrity/checkpoint.ts'
import { raise } from '../issues.ts'
import { writeCheckpoints } from '../jobs/checkpoints.ts'
import { etagOf, presentedCase } from '../presenters/case.ts'
import { addAudit } from '../register/audit-log.ts'
import { addCase, type Case, lockedCase, storeOperated } from '../register/cases.ts'
import { addToFeed } from '../register/feed.ts'
import { type Answer, type Asked, claimKey, keepAnswer } from '../register/idempotency.ts'
import { addToOutbox } from '../register/outbox.ts'
import { asWhole, type Within } from '../register/transaction.ts'
import type { DeskKeys } from '../signing/keys.ts'
import type { Act, Acting } from './operations.ts'

/** What is done with a case, by whom and when, and the keys that it is signed with. */
export interface Doing {
  readonly act: string
  readonly entry: Entry
  readonly keys: DeskKeys
}

const signed = async (made: Operated, { signing }: DeskKeys): Promise<Operated> => {
  const result = await signedOperated(made, signing)
  if (!result.ok) throw new InvariantError('desk/unusable-key')
  return result.value
}

/** Stores what an operation made, signed, with all that follows from it. */
export const stored = async (
  within: Within,
  before: Pick<Case, 'id' | 'version'>,
  given: Operated,
  { act, entry, keys }: Doing,
): Promise<Case> => {
  const made = await signed(given, keys)
  const after = await storeOperated(within, before, made)
  const detail = { version: after.version, events: made.events.length }
  const audit = await addAudit(within, before.id, { ...entry, act, detail })
  await addToFeed(within, before.id, made)
  const checkpoint = await checkpointLine(before.id, made, audit, keys)
  if (checkpoint !== undefined) await addToOutbox(within, 'checkpoint', before.id, checkpoint)
  return after
}

const answered = async (within: Within, asked: Asked, answer: Answer): Promise<Result<Answer>> => {
  await keepAnswer(within, asked, answer)
  return success(answer)
}

const answerWith = (found: Case, status: Answer['status'], at: string, warnings: readonly Issue[]): Answer => ({
  status,
  body: JSON.stringify(presentedCase(found, at, warnings)),
  etag: etagOf(found),
})

/** Makes a case with its first draft: once for each key. */
export const created = (
  { register, keys }: Desk,
  asked: Asked,
  id: string,
  entry: Entry,
  made: Operated,
): Promise<Result<Answer>> =>
  asWhole(register, async (within) => {
    const before = await claimKey(within, asked)
    if (!before.ok) return before
    if (before.value !== undefined) return success(before.value)
    await addCase(within, id, entry.at)
    const after = await stored(within, { id, version: 0 }, made, { act: 'draft', entry, keys: keys() })
    return answered(within, asked, answerWith(after, 201, entry.at, made.warnings))
  })

/** What somebody asks to be done with a case that was seen as this version. */
export interface Wanted {
  readonly id: string
  readonly etag: string
  readonly asked: Asked
  readonly operation: string
  readonly entry: Acting['entry']
}

/** Does something with a case: once for each key, and only while the case is what whoever asks has seen. */
export const performed = async (desk: Desk, wanted: Wanted, act: Act): Promise<Result<Answer>> => {
  const { register, books, keys } = desk
  const answer = await asWhole(register, async (within): Promise<Result<Answer>> => {
    const { id, etag, asked, operation, entry } = wanted
    const before = await claimKey(within, asked)
    if (!before.ok) return before
    if (before.value !== undefined) return success(before.value)
    const found = await lockedCase(within, id)
    if (!found.ok) return found
    const { version, quote } = found.value
    if (etag !== etagOf({ version })) return failure([raise('desk/version-differs', '', { version })])
    const made = await act(quote, { entry, within, books })
    if (!made.ok) return made
    const after = await stored(within, found.value, made.value, { act: operation, entry, keys: keys() })
    return answered(within, asked, answerWith(after, 200, entry.at, made.value.warnings))
  })
  return withCheckpoint(desk, answer)
}

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
