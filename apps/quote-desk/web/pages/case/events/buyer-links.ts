import { fill, formatDay } from '@anslag/presentation'
import { type Instant, osloDay } from '@anslag/pricing'
import type { Words } from '../../../words/words.ts'

/** A link that a buyer was given. */
export interface BuyerLink {
  readonly id: string
  readonly madeAt: Instant
  /** From then on nobody reads anything by it; absent while something that was ordered is not delivered. */
  readonly endsAt?: Instant
  readonly revokedAt: Instant | null
  readonly views: readonly Instant[]
}

/** What somebody answered by a link. */
export interface BuyerAnswer {
  readonly id: string
  readonly linkId: string
  readonly kind: 'accepted' | 'declined'
  readonly statedName: string
  readonly answeredAt: Instant
  readonly confirmedAt: Instant | null
  readonly rejectedAt: Instant | null
  readonly rejectedBy: string | null
  readonly rejectedBecause: string | null
}

/** True of an answer that an officer has neither confirmed nor rejected. */
export const isWaiting = ({ confirmedAt, rejectedAt }: Pick<BuyerAnswer, 'confirmedAt' | 'rejectedAt'>): boolean =>
  confirmedAt === null && rejectedAt === null

/** True where the link was revoked that an answer came by. */
export const isOfRevoked = (
  { linkId }: Pick<BuyerAnswer, 'linkId'>,
  links: readonly Pick<BuyerLink, 'id' | 'revokedAt'>[],
): boolean => links.some(({ id, revokedAt }) => id === linkId && revokedAt !== null)

/** True where whoever looks can enter now what was answered. */
export const mayConfirm = ({ kind }: Pick<BuyerAnswer, 'kind'>, may: readonly string[]): boolean =>
  may.includes(kind === 'accepted' ? 'accept' : 'decline')

/** True of a link that a buyer can read by at a moment. */
export const isOpen = ({ revokedAt, endsAt }: Pick<BuyerLink, 'revokedAt' | 'endsAt'>, now: Instant): boolean =>
  revokedAt === null && (endsAt === undefined || now < endsAt)

interface LinkWords {
  readonly linkOpen: string
  readonly linkEnded: string
  readonly linkLasting: string
  readonly opened: { readonly never: string; readonly once: string; readonly often: string }
}

/** A link in words: of which day, how often it was opened, and until when it can be. */
export const linkText = (
  { madeAt, endsAt, views }: Pick<BuyerLink, 'madeAt' | 'endsAt' | 'views'>,
  now: Instant,
  words: LinkWords,
  texts: Words['texts'],
): string => {
  const { never, once, often } = words.opened
  const opened = [never, once][views.length] ?? often
  const told = { day: formatDay(osloDay(madeAt), texts), opened: fill(opened, { times: String(views.length) }) }
  if (endsAt === undefined) return fill(words.linkLasting, told)
  const end = formatDay(osloDay(endsAt), texts)
  return fill(now < endsAt ? words.linkOpen : words.linkEnded, { ...told, end })
}
