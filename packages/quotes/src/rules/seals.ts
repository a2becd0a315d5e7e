import { type Issue, pointer } from '@anslag/pricing'
import { raise } from '../issues.ts'
import type { Quote, Revision } from '../quote/quote.ts'
import { standingHash } from '../redaction/standing-hash.ts'
import { eventHash, sealHash } from '../seal/seal.ts'
import { eachRevision, type Rule } from './rule.ts'

const contentChanged = (quote: Quote): readonly Issue[] =>
  eachRevision(({ content, seal }, path) => {
    if (seal === undefined) return []
    const { revision } = content
    const [stated, computed] = [standingHash(quote, seal.hash, revision), sealHash(seal.previous, content)]
    return stated === computed
      ? []
      : [raise('quote/content-changed', `${path}/content`, { revision, stated, computed })]
  })(quote)

/** A seal names the last event of the revision before, so that neither its content nor its events can be changed later. */
const brokenChain = ({ revisions }: Quote): readonly Issue[] =>
  revisions.flatMap(({ seal, content: { revision } }, index) => {
    const expected = revisions[index - 1]?.events.at(-1)?.hash
    return seal === undefined || seal.previous === expected
      ? []
      : [
          raise('quote/chain-broken', pointer('revisions', index, 'seal', 'previous'), {
            revision,
            stated: seal.previous ?? '',
            expected: expected ?? '',
          }),
        ]
  })

const brokenEvents = (quote: Quote, { content, seal, events }: Revision, path: string): readonly Issue[] =>
  events.flatMap((event, index) => {
    const expected = index === 0 ? seal?.hash : events[index - 1]?.hash
    const computed = eventHash(event)
    const stated = standingHash(quote, event.hash, content.revision, index + 1)
    const at = `${path}/events/${index}`
    return [
      ...(event.previous === expected
        ? []
        : [
            raise('quote/event-chain-broken', `${at}/previous`, {
              event: event.kind,
              stated: event.previous,
              computed: expected ?? '',
            }),
          ]),
      ...(stated === computed
        ? []
        : [raise('quote/event-chain-broken', `${at}/hash`, { event: event.kind, stated, computed })]),
    ]
  })

/** Seals and chains: what makes a change visible. */
export const sealRules: readonly Rule[] = [
  {
    id: 'QR-70',
    fact: 'content',
    terms: [],
    says: 'The hash of a seal is the SHA-256 of the canonical form (RFC 8785) of `{ previous, content }`, in the first revision of `{ content }`; of what was redacted, that of the content as it was.',
    check: contentChanged,
  },
  {
    id: 'QR-71',
    fact: 'chain',
    terms: [],
    says: 'A seal names the hash of the last event of the revision before; the first names none.',
    check: brokenChain,
  },
  {
    id: 'QR-72',
    fact: 'event-chain',
    terms: [],
    says: 'An event names the hash of the event before, the first that of the seal, and its own hash is the SHA-256 of the canonical form of its other members, as they were where they were redacted.',
    check: (quote) => eachRevision((revision, path) => brokenEvents(quote, revision, path))(quote),
  },
  {
    id: 'QR-73',
    fact: 'chain',
    terms: [],
    says: 'A revision is sealed exactly when it has events; a draft has neither.',
    check: eachRevision(({ seal, events }, path) =>
      (seal === undefined) === (events.length === 0) ? [] : [raise('quote/seal-without-events', path)],
    ),
  },
]
