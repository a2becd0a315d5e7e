import { failure, InvariantError, type Result, readDocument, success } from '@anslag/pricing'
import { type Operated, type Quote, quoteSchema } from '@anslag/quotes'
import { raise } from '../issues.ts'
import type { Register } from './open-register.ts'
import type { Within } from './transaction.ts'

/** A quote in the making, or made, with what has been done with it. */
export interface Case {
  readonly id: string
  readonly version: number
  readonly quote: Quote
}

type Found = { readonly id: string; readonly version: number; readonly number: string | null }

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

const parsed = (text: string): unknown => JSON.parse(text)

/** The quote of a case, put together of its rows. */
const assembled = async (register: Register, { id, version, number }: Found): Promise<Case> => {
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
  const document = { format: 'quote/1', ...(number === null ? {} : { number }), revisions: [...sealed, ...last] }
  const quote = readDocument(quoteSchema, document)
  if (!quote.ok) throw new InvariantError('register/not-a-quote')
  return { id, version, quote: quote.value }
}

const notFound = () => failure([raise('desk/not-found', '')])

const cases = (register: Register) => register.selectFrom('case').select(['id', 'version', 'number'])

/** A case as it is. */
export const caseOf = async (register: Register, id: string): Promise<Result<Case>> => {
  // All its rows at one moment.
  const found = await register
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (within) => {
      const row = uuid.test(id) ? await cases(within).where('id', '=', id).executeTakeFirst() : undefined
      return row && assembled(within, row)
    })
  return found === undefined ? notFound() : success(found)
}

/** The case of a quote that has a number. */
export const caseNumbered = async (register: Register, number: string): Promise<Result<Case>> => {
  const row = await cases(register).where('number', '=', number).executeTakeFirst()
  return row === undefined ? notFound() : caseOf(register, row.id)
}

/** A case that nobody else does anything with until the transaction ends. */
export const lockedCase = async (within: Within, id: string): Promise<Result<Case>> => {
  const row = uuid.test(id) ? await cases(within).where('id', '=', id).forUpdate().executeTakeFirst() : undefined
  return row === undefined ? notFound() : success(await assembled(within, row))
}

/** A case without anything in it yet. */
export const addCase = async (within: Within, id: string, createdAt: string): Promise<void> => {
  await within.insertInto('case').values({ id, version: 0, number: null, created_at: createdAt }).execute()
}

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

/** Stores what an operation made of a case that is locked, and returns the case as it then is. */
export const storeOperated = async (
  within: Within,
  { id, version }: Pick<Case, 'id' | 'version'>,
  made: Operated,
): Promise<Case> => {
  const next = { version: version + 1, number: made.quote.number ?? null }
  await within.updateTable('case').set(next).where('id', '=', id).execute()
  await storeSealed(within, id, made)
  await storeEvents(within, id, made)
  await storeDraft(within, id, made)
  return { id, version: next.version, quote: made.quote }
}
