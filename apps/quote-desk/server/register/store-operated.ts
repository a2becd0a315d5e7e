import type { Operated } from '@anslag/quotes'
import type { DueKind } from './case-tables.ts'
import { type Case, type Frame, frameColumns, frameOf } from './cases.ts'
import { duesOf, listedColumns } from './listed.ts'
import { notePersons } from './named-persons.ts'
import { storedWords } from './stored-words.ts'
import type { Within } from './transaction.ts'

const storeSealed = async (within: Within, id: string, { revision }: Operated): Promise<void> => {
  const seal = revision?.seal
  if (revision === undefined || seal === undefined) return
  const { content } = revision
  await within
    .insertInto('revision')
    .values({
      case_id: id,
      revision: content.revision,
      content: JSON.stringify(content),
      seal: JSON.stringify(seal),
      hash: seal.hash,
    })
    .execute()
}

const storeEvents = async (within: Within, id: string, { quote, events }: Operated): Promise<void> => {
  for (const { revision, event } of events) {
    const all = quote.revisions.find(({ content }) => content.revision === revision)?.events ?? []
    await within
      .insertInto('event')
      .values({
        case_id: id,
        revision,
        place: all.findIndex(({ hash }) => hash === event.hash) + 1,
        hash: event.hash,
        previous: event.previous,
        event: JSON.stringify(event),
      })
      .execute()
  }
}

const storeDraft = async (within: Within, id: string, { quote }: Operated): Promise<void> => {
  const last = quote.revisions.at(-1)
  await within.deleteFrom('draft').where('case_id', '=', id).execute()
  if (last === undefined || last.events.length > 0) return
  const { content } = last
  await within
    .insertInto('draft')
    .values({ case_id: id, revision: content.revision, content: JSON.stringify(content) })
    .execute()
}

const storeDues = async (within: Within, id: string, { quote, revision }: Operated): Promise<void> => {
  const dues = duesOf(quote)
  // What a buyer answered can be confirmed while that offer is open.
  const isOpen = dues.some(({ kind }) => kind === 'answer') && revision?.seal === undefined
  const kept: readonly DueKind[] = [
    ...(isOpen ? ['confirmation' as const] : []),
    ...(revision ? [] : ['approval' as const]),
  ]
  const before = within.deleteFrom('due').where('case_id', '=', id)
  await (kept.length === 0 ? before : before.where('kind', 'not in', kept)).execute()
  const rows = dues.map((due) => ({ case_id: id, ...due }))
  if (rows.length > 0) await within.insertInto('due').values(rows).execute()
}

/** Stores what an operation made of a case that is locked, and returns the case as it then is. */
export const storeOperated = async (
  within: Within,
  { id }: Pick<Frame, 'id'>,
  at: string,
  made: Operated,
): Promise<Case> => {
  const { quote } = made
  const found = await within
    .updateTable('case')
    .set(({ eb }) => ({
      ...listedColumns(quote),
      version: eb('version', '+', 1),
      number: quote.number ?? null,
      updated_at: at,
      // What is done may name a person anew.
      redacted_at: null,
      words: storedWords(quote),
    }))
    .where('id', '=', id)
    .returning(frameColumns)
    .executeTakeFirstOrThrow()
  await storeSealed(within, id, made)
  await storeEvents(within, id, made)
  await storeDraft(within, id, made)
  await storeDues(within, id, made)
  await notePersons(within, id, quote)
  return { ...frameOf(found), quote }
}
