import { lastRevision, type Quote, type QuoteEvent } from '@anslag/quotes'
import { signedStatement } from '@anslag/signatures'
import type { Checkpoint } from '../../server/integrity/checkpoint.ts'
import { personOf } from '../../server/policies/person.ts'
import { type AuditRow, auditHash } from '../../server/register/audit-log.ts'
import { duesOf, listedColumns } from '../../server/register/listed.ts'
import { namedRows } from '../../server/register/named-persons.ts'
import { wordsOf } from '../../server/register/words.ts'
import type { DeskKeys } from '../../server/signing/keys.ts'
import type { Life, Step } from './distinct-lives.ts'

/** Tables in an order in which whatever a row names stands before it. */
export const filledTables = [
  ...(['case', 'draft', 'revision', 'event', 'due', 'received_request', 'editor'] as const),
  ...(['named_person', 'audit_log', 'finance_feed', 'outbox'] as const),
] as const

/** Rows of each of {@link filledTables}. */
export type TableRows = Readonly<Record<(typeof filledTables)[number], readonly object[]>>

/** Rows of each table, and lines for the file of checkpoints. */
export interface Rows {
  readonly tables: TableRows
  readonly checkpoints: readonly string[]
}

/** A case that is to be stored: its id, its quote as it is in the end, and how it became that. */
export interface Stored {
  readonly id: string
  readonly quote: Quote
  readonly life: Life
}

const auditRows = (id: string, steps: readonly Step[]): readonly AuditRow[] => {
  let previous = ''
  return steps.map(({ act, at, by, made }, index) => {
    const detail = JSON.stringify({ version: index + 1, events: made.events.length })
    const line = { case_id: id, place: index + 1, at, person: by.name, role: by.role, act, detail, previous, hash: '' }
    previous = auditHash(line)
    return { ...line, hash: previous }
  })
}

interface Placed {
  readonly revision: number
  readonly place: number
  readonly event: QuoteEvent
}

const eventsOf = ({ revisions }: Quote): readonly Placed[] =>
  revisions.flatMap(({ content: { revision }, events }) =>
    events.map((event, index) => ({ revision, place: index + 1, event })),
  )

/** A line for each step that added events: it names the last one of the chain. */
const checkpointsOf = async (
  { id, quote, life }: Stored,
  audit: readonly AuditRow[],
  { signing: [key] }: DeskKeys,
): Promise<readonly string[]> => {
  const { number = '' } = quote
  const events = eventsOf(quote)
  const lines: string[] = []
  let count = 0
  for (const [index, { made }] of life.steps.entries()) {
    count += made.events.length
    const last = events[count - 1]
    const { place = 0, hash: end = '' } = audit[index] ?? {}
    if (made.events.length === 0 || last === undefined) continue
    const { revision, place: event } = last
    const checkpoint: Checkpoint = {
      number,
      revision,
      event,
      case: id,
      hash: last.event.hash,
      audit: { place, hash: end },
    }
    lines.push(JSON.stringify(await signedStatement(checkpoint, 'anslag-checkpoint', key)))
  }
  return lines
}

/** What finance hears of: each event of a revision from its acceptance on. */
const feedRows = ({ id, quote }: Stored): readonly object[] =>
  quote.revisions.flatMap(({ content: { revision }, seal, events }) => {
    const first = events.findIndex(({ kind }) => kind === 'accepted')
    return events.flatMap(({ kind, at }, index) =>
      first < 0 || index < first
        ? []
        : [{ case_id: id, number: quote.number, revision, hash: seal?.hash, events: index + 1, kind, at }],
    )
  })

const caseRow = ({ id, quote, life }: Stored, archive: string | null) => ({
  id,
  version: life.steps.length,
  number: quote.number ?? null,
  created_at: life.steps[0].at,
  updated_at: (life.steps.at(-1) ?? life.steps[0]).at,
  archive_number: archive,
  is_discarded: false,
  // As PostgreSQL writes it: there is nothing in a word that it could take otherwise.
  words: wordsOf(quote)
    .map((word) => `'${word}'`)
    .join(' '),
  ...listedColumns(quote),
})

const quoteRows = ({ id, quote }: Stored) => {
  const last = lastRevision(quote)
  return {
    draft:
      last === undefined || last.events.length > 0
        ? []
        : [{ case_id: id, revision: last.content.revision, content: JSON.stringify(last.content) }],
    revision: quote.revisions.flatMap(({ content, seal }) =>
      seal === undefined
        ? []
        : [
            {
              case_id: id,
              revision: content.revision,
              content: JSON.stringify(content),
              seal: JSON.stringify(seal),
              hash: seal.hash,
            },
          ],
    ),
    event: eventsOf(quote).map(({ revision, place, event }) => {
      const { hash, previous } = event
      return { case_id: id, revision, place, hash, previous, event: JSON.stringify(event) }
    }),
  }
}

/** Persons of the buyer, each but once. */
const personRows = ({ id, quote }: Stored): readonly object[] =>
  namedRows(quote).map((row) => ({ case_id: id, ...row }))

/** What was put into the outbox, long since done. */
const outboxRows = ({ id, quote }: Stored, checkpoints: readonly string[]): readonly object[] => {
  const row = (kind: string, payload: string) => ({
    kind,
    case_id: id,
    payload,
    is_done: true,
    attempts: 0,
    not_before: '',
  })
  return [
    ...checkpoints.map((line) => row('checkpoint', line)),
    ...quote.revisions.flatMap(({ content, seal }) =>
      seal === undefined ? [] : [row('pdf', String(content.revision))],
    ),
  ]
}

/** All that the register holds of a case, as if the desk itself had stored it: a test has it checked. */
export const rowsOf = async (stored: Stored, keys: DeskKeys, archive: string | null = null): Promise<Rows> => {
  const { id, quote, life } = stored
  const audit = auditRows(id, life.steps)
  const checkpoints = await checkpointsOf(stored, audit, keys)
  const request = JSON.stringify(life.request)
  const received = {
    case_id: id,
    place: 1,
    origin: 'request',
    received_at: life.steps[0].at,
    document: request,
    request,
  }
  return {
    tables: {
      case: [caseRow(stored, archive)],
      ...quoteRows(stored),
      due: duesOf(quote).map((due) => ({ case_id: id, ...due })),
      received_request: [received],
      named_person: personRows(stored),
      editor: [{ case_id: id, person: personOf(life.steps[0].by) }],
      audit_log: audit,
      finance_feed: feedRows(stored),
      outbox: outboxRows(stored, checkpoints),
    },
    checkpoints,
  }
}
