import { forged, tampered } from './changed.ts'
import { type BadSample, bad, broken, content, draft, events, rich } from './sampled.ts'

/** Who entered an event, and when. */
const enteredBy = (index: number) => {
  const { at, by, previous, hash } = rich.revisions[1]?.events[index] ?? {}
  return { at, by, previous, hash }
}

/** The last revision as the draft that it was. */
const draftAgain = {
  '/revisions/1/content/issuedOn': undefined,
  '/revisions/1/content/validUntil': undefined,
  '/revisions/1/seal': undefined,
  '/revisions/1/events': [],
}

const { at: closedAt, by: closedBy, previous: closedAfter, hash: closedHash } = rich.revisions[0]?.events[1] ?? {}

const closing = { at: closedAt, by: closedBy, previous: closedAfter, hash: closedHash }

const acceptedAndCancelled = [
  rich.revisions[0]?.events[0],
  { kind: 'accepted', acceptedBy: 'Ola Nordmann', acceptedAt: closedAt, ...closing },
  { kind: 'cancelled', reason: 'mistake', ...closing },
]

export const eventSamples: readonly BadSample[] = [
  broken('QR-50', 'an issued revision without a last day', { [`${content}/validUntil`]: undefined }),
  bad('QR-50', 'a draft with a day of issue', tampered(draft, { '/revisions/0/content/issuedOn': '2026-11-22' })),
  broken('QR-51', 'a day of issue that was another', {
    [`${content}/issuedOn`]: '2026-11-24',
    [`${content}/validUntil`]: '2026-12-08',
  }),
  broken('QR-52', 'a last day that the terms do not give', { [`${content}/validUntil`]: '2026-12-08' }),
  broken('QR-53', 'accepted twice', {
    [`${events}/3`]: { ...rich.revisions[1]?.events[2], at: '2026-12-10T12:00:00+01:00', evidence: 'E-post' },
  }),
  broken('QR-54', 'entered before what it follows', { [`${events}/3/at`]: '2026-11-30T12:00:00+01:00' }),
  broken('QR-54', 'a revision issued before the one before it was superseded', {
    '/revisions/0/events/1/at': '2026-11-23T12:00:01+01:00',
  }),
  broken('QR-55', 'accepted a second too late', {
    [`${events}/2/acceptedAt`]: '2026-12-08T00:00:00+01:00',
    [`${events}/2/at`]: '2026-12-08T10:00:00+01:00',
  }),
  broken('QR-56', 'accepted before it was issued', {
    [`${events}/2/acceptedAt`]: '2026-11-20T12:00:00+01:00',
    [`${events}/2/evidence`]: 'E-post',
  }),
  broken('QR-56', 'entered before it arrived', { [`${events}/2/acceptedAt`]: '2026-12-02T12:00:00+01:00' }),
  broken('QR-90', 'accepted the day before it was entered, with no evidence', {
    [`${events}/2/acceptedAt`]: '2026-11-30T23:59:59+01:00',
  }),
  broken('QR-57', 'superseded by itself', { '/revisions/0/events/1/revision': 1 }),
  bad(
    'QR-57',
    'two revisions that can be accepted',
    forged(rich, { '/revisions/0/events': rich.revisions[0]?.events.slice(0, 1) }),
  ),
  bad('QR-69', 'a last revision cut off', forged(rich, { '/revisions': rich.revisions.slice(0, 1) })),
  bad('QR-69', 'superseded by a draft', forged(rich, draftAgain)),
  broken('QR-58', 'another reason without words', {
    [`${events}/4`]: { ...enteredBy(4), kind: 'cancelled', reason: 'other' },
  }),
  broken('QR-59', 'a delivery that was not ordered', { [`${events}/4/delivery`]: 'second' }),
  broken('QR-60', 'a deadline that has passed', { [`${events}/4/downloadUntil`]: '2027-01-31' }),
  broken('QR-61', 'a longest time below the least', { [`${content}/delivery/estimate/atMost`]: 5 }),
  broken('QR-62', 'a revision after one that was cancelled', { '/revisions/0/events': acceptedAndCancelled }),
]
