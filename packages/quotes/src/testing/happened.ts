import type { EventPayload, QuoteEvent } from '../quote/event.ts'

/** Events one after another, at noon of 1 December 2026: without their chain, which nothing that reads them looks at. */
export const happened = (...payloads: readonly EventPayload[]): readonly QuoteEvent[] =>
  payloads.map((payload) => ({
    ...payload,
    at: '2026-12-01T12:00:00+01:00',
    by: { name: 'Kari Nordmann', role: 'officer' },
    previous: '',
    hash: '',
  }))

const moment = '2026-12-01T09:00:00+01:00'

/** An acceptance, and then these deliveries by their ids. */
export const acceptedThenDelivered = (...deliveries: readonly string[]): readonly QuoteEvent[] =>
  happened(
    { kind: 'accepted', acceptedBy: 'Ola Nordmann', acceptedAt: moment },
    ...deliveries.map((delivery) => ({ kind: 'delivered', delivery, downloadUntil: '2027-06-01' }) as const),
  )
