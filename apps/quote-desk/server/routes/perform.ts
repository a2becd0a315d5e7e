import { failure, type Issue, type Result, success } from '@anslag/pricing'
import type { Operated } from '@anslag/quotes'
import type { Desk } from '../desk.ts'
import { raise } from '../issues.ts'
import { writeCheckpoints } from '../jobs/checkpoints.ts'
import { etagOf, presentedCase } from '../presenters/case.ts'
import { addCase, type Case, lockedCase, storeOperated } from '../register/cases.ts'
import { addToFeed } from '../register/feed.ts'
import { type Answer, type Asked, claimKey, keepAnswer } from '../register/idempotency.ts'
import { addToOutbox } from '../register/outbox.ts'
import { asWhole, type Within } from '../register/transaction.ts'
import type { Act, Acting } from './operations.ts'

/** One line outside the database: which seal a number has. */
const checkpointOf = (id: string, { quote: { number = '' }, revision }: Operated): string | undefined =>
  revision?.seal && JSON.stringify({ number, revision: revision.content.revision, case: id, hash: revision.seal.hash })

/** Stores what an operation made, with all that follows from it. */
export const stored = async (within: Within, before: Pick<Case, 'id' | 'version'>, made: Operated): Promise<Case> => {
  const after = await storeOperated(within, before, made)
  await addToFeed(within, before.id, made)
  const checkpoint = checkpointOf(before.id, made)
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
  { register }: Desk,
  asked: Asked,
  id: string,
  at: string,
  made: Operated,
): Promise<Result<Answer>> =>
  asWhole(register, async (within) => {
    const before = await claimKey(within, asked)
    if (!before.ok) return before
    if (before.value !== undefined) return success(before.value)
    await addCase(within, id, at)
    const after = await stored(within, { id, version: 0 }, made)
    return answered(within, asked, answerWith(after, 201, at, made.warnings))
  })

/** What somebody asks to be done with a case that was seen as this version. */
export interface Wanted {
  readonly id: string
  readonly etag: string
  readonly asked: Asked
  readonly entry: Acting['entry']
}

/** Does something with a case: once for each key, and only while the case is what whoever asks has seen. */
export const performed = ({ register, books }: Desk, wanted: Wanted, act: Act): Promise<Result<Answer>> =>
  asWhole(register, async (within) => {
    const { id, etag, asked, entry } = wanted
    const before = await claimKey(within, asked)
    if (!before.ok) return before
    if (before.value !== undefined) return success(before.value)
    const found = await lockedCase(within, id)
    if (!found.ok) return found
    const { version, quote } = found.value
    if (etag !== etagOf({ version })) return failure([raise('desk/version-differs', '', { version })])
    const made = await act(quote, { entry, within, books })
    if (!made.ok) return made
    const after = await stored(within, found.value, made.value)
    return answered(within, asked, answerWith(after, 200, entry.at, made.value.warnings))
  })

/** An answer that is given only once all that was issued has its line outside the database. */
export const withCheckpoint = async (
  { register, appendCheckpoints }: Desk,
  answer: Result<Answer>,
): Promise<Result<Answer>> => {
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
