import type { Origin } from './case-tables.ts'
import type { Register } from './open-register.ts'
import type { Within } from './transaction.ts'

/** What a researcher sent: the document as it came, and the request that was read of it. */
export interface Received {
  readonly origin: Origin
  readonly document: unknown
  readonly request: unknown
}

/** The same with the moment at which it came. */
export interface ReceivedAt extends Received {
  readonly receivedAt: string
}

const parsed = (text: string): unknown => JSON.parse(text)

/** Keeps what came beside what is made of it. */
export const addReceived = async (within: Within, caseId: string, at: string, received: Received): Promise<void> => {
  const { origin, document, request } = received
  const { count } = await within
    .selectFrom('received_request')
    .select((row) => row.fn.countAll<string>().as('count'))
    .where('case_id', '=', caseId)
    .executeTakeFirstOrThrow()
  await within
    .insertInto('received_request')
    .values({
      case_id: caseId,
      place: Number(count) + 1,
      origin,
      received_at: at,
      document: JSON.stringify(document),
      request: JSON.stringify(request),
    })
    .execute()
}

/** All that came for a case, in the order in which it came. */
export const receivedFor = async (register: Register, caseId: string): Promise<readonly ReceivedAt[]> => {
  const rows = await register
    .selectFrom('received_request')
    .select(['origin', 'received_at', 'document', 'request'])
    .where('case_id', '=', caseId)
    .orderBy('place')
    .execute()
  return rows.map(({ origin, received_at, document, request }) => ({
    origin,
    receivedAt: received_at,
    document: parsed(document),
    request: parsed(request),
  }))
}
