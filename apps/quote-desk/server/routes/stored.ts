import { InvariantError, type Result, success } from '@anslag/pricing'
import type { Entry, Operated } from '@anslag/quotes'
import { type SigningKey, signedOperated } from '@anslag/signatures'
import { checkpointLine } from '../integrity/checkpoint.ts'
import { addEditor, voidApprovals } from '../register/approvals.ts'
import { addAudit } from '../register/audit-log.ts'
import type { Case, Frame } from '../register/cases.ts'
import { addToFeed } from '../register/feed.ts'
import { endLetters } from '../register/follow-ups.ts'
import { addToOutbox } from '../register/outbox.ts'
import { storeOperated } from '../register/store-operated.ts'
import type { Within } from '../register/transaction.ts'
import { type DeskKeys, signingKeyAt } from '../signing/keys.ts'

/** What is done with a case, by whom and when, and the keys that it is signed with. */
export interface Doing {
  readonly act: string
  readonly entry: Entry
  /** Behind the name of whoever does it. */
  readonly person: string
  readonly keys: DeskKeys
}

/** Whoever changes a draft has worked on it, and what was approved before is approved no longer. */
const noteEditor = async (within: Within, { id }: Pick<Frame, 'id'>, { person, entry }: Doing, made: Operated) => {
  if (made.revision === undefined || made.revision.seal !== undefined) return
  await addEditor(within, id, person)
  await voidApprovals(within, id, entry.at)
}

const signed = async (made: Operated, key: SigningKey): Promise<Operated> => {
  const result = await signedOperated(made, key)
  if (!result.ok) throw new InvariantError('desk/unusable-key')
  return result.value
}

/** What is done once all this is committed: a revision that was sealed is printed, and sent to whom it says. */
const addFollowUps = async (within: Within, id: string, { events, revision }: Operated, at: string): Promise<void> => {
  if (events.length > 0)
    await endLetters(
      within,
      id,
      events.every(({ event }) => event.kind === 'sent'),
    )
  if (revision?.seal !== undefined)
    await addToOutbox(within, 'pdf', id, { payload: String(revision.content.revision), at })
  for (const { revision: number, event } of events)
    if (event.kind === 'sent' && event.to !== undefined)
      await addToOutbox(within, 'mail', id, { payload: `${number} ${event.hash}`, at })
}

/**
 * Stores what an operation made, signed, with all that follows from it.
 *
 * @returns the case as it then is; or that no key is valid to sign an event with
 */
export const stored = async (
  within: Within,
  before: Pick<Frame, 'id'>,
  given: Operated,
  doing: Doing,
): Promise<Result<Case>> => {
  const { act, entry, keys } = doing
  const key = signingKeyAt(keys, entry.at)
  // What adds no event, such as the edit of a draft, is not signed.
  if (!key.ok && given.events.length > 0) return key
  const made = key.ok ? await signed(given, key.value) : given
  const after = await storeOperated(within, before, entry.at, made)
  const detail = { version: after.version, events: made.events.length }
  const audit = await addAudit(within, before.id, { ...entry, act, detail })
  await noteEditor(within, before, doing, made)
  const feed = await addToFeed(within, before.id, made)
  const ends = feed === undefined ? { audit } : { audit, feed }
  const checkpoint = key.ok ? await checkpointLine(before.id, made, ends, key.value) : undefined
  if (checkpoint !== undefined)
    await addToOutbox(within, 'checkpoint', before.id, { payload: checkpoint, at: entry.at })
  await addFollowUps(within, before.id, made, entry.at)
  return success(after)
}
