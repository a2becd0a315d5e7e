import type { Instant } from '@anslag/pricing'
import type { EventKind } from '../quote/event.ts'
import type { Quote } from '../quote/quote.ts'
import type { Signature } from '../quote/signature.ts'

/** A seal or an event of a quote, by its hash: whoever knows that hash is right about all that stands before it too. */
export interface Link {
  readonly hash: string
  readonly revision: number
  /** Absent of a seal. `number` counts from 1 within the revision. */
  readonly event?: { readonly number: number; readonly kind: EventKind; readonly at: Instant }
  readonly signature?: Signature
}

const linked = (
  { hash, signature }: { readonly hash: string; readonly signature?: Signature },
  place: Omit<Link, 'hash' | 'signature'>,
): Link => ({ hash, ...place, ...(signature === undefined ? {} : { signature }) })

/** Every seal and event of a quote in the order in which they were made: each rests on the one before. */
export const chainOf = ({ revisions }: Quote): readonly Link[] =>
  revisions.flatMap(({ content: { revision }, seal, events }): readonly Link[] => [
    ...(seal === undefined ? [] : [linked(seal, { revision })]),
    ...events.map((event, index) => {
      const { kind, at } = event
      return linked(event, { revision, event: { number: index + 1, kind, at } })
    }),
  ])
