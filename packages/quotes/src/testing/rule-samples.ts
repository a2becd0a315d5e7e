import type { Quote } from '../quote/quote.ts'
import { redactedQuote } from '../redaction/redacted-quote.ts'
import { estimateSamples, lineSamples, sumSamples } from './amount-samples.ts'
import { forged, tampered } from './changed.ts'
import { eventSamples } from './event-samples.ts'
import { invoicingSamples } from './invoicing-samples.ts'
import { pricingSamples } from './pricing-samples.ts'
import { type BadSample, bad, broken, change, content, draft, events, rich, text } from './sampled.ts'

/** Quotes that satisfy every rule. */
export const goodSamples: Readonly<Record<'rich' | 'change' | 'draft', Quote>> = { rich, change, draft }

const form: readonly BadSample[] = [
  bad('QR-01', 'a member name twice', text('"number":"DEMO', '"number":"DEMO-2026-0002","number":"DEMO')),
  bad('QR-01', 'text that ends too early', JSON.stringify(rich).slice(0, -2)),
  bad('QR-02', 'a format of the future', tampered(rich, { '/format': 'quote/2' })),
  bad('QR-02', 'no format', tampered(rich, { '/format': undefined })),
  bad('QR-03', 'an unknown member', tampered(rich, { [`${content}/discount`]: '10' })),
  bad('QR-03', 'no buyer', tampered(rich, { [`${content}/buyer`]: undefined })),
  bad('QR-04', 'an amount as a number', text('"vat":"', '"vat":0.5,"was":"')),
  bad('QR-04', 'an amount with one decimal', tampered(rich, { [`${content}/totals/net`]: '1234.5' })),
  bad('QR-04', 'an amount that is a whole number', tampered(rich, { [`${content}/totals/net`]: 1234 })),
  bad('QR-05', 'a last day that does not exist', tampered(rich, { [`${content}/validUntil`]: '2027-02-29' })),
  bad('QR-05', 'a moment that does not exist', tampered(rich, { [`${events}/0/at`]: '2026-11-23T25:00:00+01:00' })),
]

const identity: readonly BadSample[] = [
  broken('QR-10', 'another number in a revision', { '/revisions/0/content/number': 'DEMO-2026-0009' }),
  broken('QR-11', 'a gap in the revisions', { [`${content}/revision`]: 3, '/revisions/0/events/1/revision': 2 }),
  bad(
    'QR-12',
    'a number of the real series on a demonstration list',
    forged(rich, {
      '/number': '2026-0001',
      '/revisions/0/content/number': '2026-0001',
      [`${content}/number`]: '2026-0001',
    }),
  ),
  bad(
    'QR-18',
    'a draft with a number',
    tampered(draft, { '/number': 'DEMO-2026-0001', '/revisions/0/content/number': 'DEMO-2026-0001' }),
  ),
  bad(
    'QR-18',
    'an issued quote without a number',
    forged(rich, {
      '/number': undefined,
      '/revisions/0/content/number': undefined,
      [`${content}/number`]: undefined,
    }),
  ),
  bad(
    'QR-13',
    'a draft before an issued revision',
    forged(rich, {
      '/revisions/0/seal': undefined,
      '/revisions/0/events': [],
      '/revisions/0/content/issuedOn': undefined,
      '/revisions/0/content/validUntil': undefined,
    }),
  ),
  broken('QR-14', 'a false check digit', {
    [`${content}/buyer/organisationNumber`]: '971035853',
    [`${content}/buyer/electronicAddress/id`]: '971035853',
  }),
  broken('QR-15', 'a Norwegian buyer without an organisation number', {
    [`${content}/buyer/organisationNumber`]: undefined,
    [`${content}/buyer/electronicAddress`]: undefined,
  }),
  broken('QR-15', 'an electronic address of somebody else', {
    [`${content}/buyer/electronicAddress/id`]: '971526920',
  }),
  broken('QR-16', 'a VAT identifier of another', { [`${content}/seller/vatIdentifier`]: 'NO971035854MVA' }),
  broken('QR-17', 'a seller without a VAT identifier', { [`${content}/seller/vatIdentifier`]: undefined }),
]

const seals: readonly BadSample[] = [
  bad('QR-70', 'another name of the buyer', tampered(rich, { [`${content}/buyer/name`]: 'Universitetet i Bergen' })),
  bad('QR-71', 'a first revision cut off', tampered(rich, { '/revisions': rich.revisions.slice(1) }), 'QR-11'),
  bad(
    'QR-72',
    'another moment of acceptance',
    tampered(rich, { [`${events}/2/acceptedAt`]: '2026-12-01T09:16:00+01:00' }),
  ),
  bad(
    'QR-72',
    'an event left out',
    tampered(rich, { [`${events}`]: rich.revisions[1]?.events.filter((_, index) => index !== 1) }),
  ),
  bad('QR-73', 'a draft with a seal', tampered(draft, { '/revisions/0/seal': rich.revisions[0]?.seal }), 'QR-70'),
]

/** The events of the accepted quote, and then these, entered after them. */
const after = (...payloads: readonly object[]) => {
  const last = rich.revisions[1]?.events.at(-1)
  const more = payloads.map((payload) => ({
    at: last?.at,
    by: last?.by,
    previous: last?.hash,
    hash: last?.hash,
    ...payload,
  }))
  return { [events]: [...(rich.revisions[1]?.events ?? []), ...more] }
}

const changeIssued = { kind: 'change-issued', number: change.number, seal: change.revisions[0]?.seal?.hash }

const changes: readonly BadSample[] = [
  broken('QR-82', 'two changes at once', after(changeIssued, { ...changeIssued, number: 'DEMO-2027-0002' })),
  broken('QR-82', 'changed by what was never issued', after({ ...changeIssued, kind: 'changed' })),
  broken('QR-83', 'cancelled while it is changed', after(changeIssued, { kind: 'cancelled', reason: 'mistake' })),
  bad('QR-80', 'a change of itself', forged(change, { '/revisions/0/content/change/number': change.number })),
  bad('QR-80', 'two days of pricing', forged(change, { '/revisions/0/content/change/before/day': '2026-11-21' })),
  bad(
    'QR-81',
    'what was agreed taken off twice over',
    forged(change, { '/revisions/0/content/adjustments/0/agreed': undefined }),
  ),
]

const redacted = redactedQuote(rich, { rule: 'asked-for', at: '2033-01-01T09:00:00+01:00' }).quote

const other = `sha256:${'0'.repeat(64)}`

const redactions: readonly BadSample[] = [
  bad('QR-89', 'a sum said to be taken out', tampered(redacted, { '/redactions/0/members/0': '/totals/net' })),
  bad('QR-89', 'a redaction of something else', tampered(redacted, { '/redactions/0/before': other })),
  bad('QR-89', 'a redaction of no event', tampered(redacted, { '/redactions/0/event': 900 }), 'QR-70'),
]

/** For every rule at least one quote that breaks it, made of a good one by a small change. */
export const badSamples: readonly BadSample[] = [
  ...form,
  ...identity,
  ...lineSamples,
  ...sumSamples,
  ...estimateSamples,
  ...pricingSamples,
  ...invoicingSamples,
  ...eventSamples,
  ...seals,
  ...changes,
  ...redactions,
]
