import type { Entry, Operated } from '@anslag/quotes'
import { personOf } from '../policies/person.ts'
import { addEditor, voidApprovals } from '../register/approvals.ts'
import { type Case, type Frame, storeOperated } from '../register/cases.ts'
import { addToFeed } from '../register/feed.ts'
import { addToOutbox } from '../register/outbox.ts'
import type { Within } from '../register/transaction.ts'

/** One line outside the database: which seal a number has. */
const checkpointOf = (id: string, { quote: { number = '' }, revision }: Operated): string | undefined =>
  revision?.seal && JSON.stringify({ number, revision: revision.content.revision, case: id, hash: revision.seal.hash })

/** Whoever changes a draft has worked on it, and what was approved before is approved no longer. */
const noteEditor = async (within: Within, { id }: Pick<Frame, 'id'>, { at, by }: Entry, made: Operated) => {
  if (made.revision === undefined || made.revision.seal !== undefined) return
  await addEditor(within, id, personOf(by))
  await voidApprovals(within, id, at)
}

/** Stores what an operation made, with all that follows from it. */
export const stored = async (
  within: Within,
  before: Pick<Frame, 'id'>,
  made: Operated,
  entry: Entry,
): Promise<Case> => {
  const after = await storeOperated(within, before, entry.at, made)
  await noteEditor(within, before, entry, made)
  await addToFeed(within, before.id, made)
  const checkpoint = checkpointOf(before.id, made)
  if (checkpoint !== undefined) await addToOutbox(within, 'checkpoint', before.id, checkpoint)
  return after
}
