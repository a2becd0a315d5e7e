import { type Issue, pointer, valueAt } from '@anslag/pricing'
import { raise } from '../issues.ts'
import type { Quote } from '../quote/quote.ts'
import type { Redaction } from '../quote/redaction.ts'
import { isRedactable } from '../redaction/redactable.ts'
import { redactionsOf } from '../redaction/standing-hash.ts'
import { redactedText } from '../redaction/taken-out.ts'
import type { Rule } from './rule.ts'

/** What a statement is about: the content or the event, and the hash that was sealed. */
const placeOf = ({ revisions }: Quote, { revision, event }: Redaction) => {
  const found = revisions.find(({ content }) => content.revision === revision)
  if (event === undefined) return found?.seal && { value: found.content, hash: found.seal.hash, event: undefined }
  const one = found?.events[event - 1]
  return one && { value: one, hash: one.hash, event: one }
}

const isOut = (value: unknown, member: string): boolean => {
  const found = valueAt(value, member.slice(1).split('/'))
  return found === undefined || found === redactedText
}

/** A statement follows the one before about the same place, and names only what may be taken out, and is. */
const isSound = (quote: Quote, redaction: Redaction): boolean => {
  const place = placeOf(quote, redaction)
  if (place === undefined) return false
  const all = redactionsOf(quote, redaction.revision, redaction.event)
  const before = all[all.indexOf(redaction) - 1]?.after ?? place.hash
  return (
    redaction.before === before &&
    redaction.members.every((member) => isRedactable(member, place.event) && isOut(place.value, member))
  )
}

const unsound = (quote: Quote): readonly Issue[] =>
  (quote.redactions ?? []).flatMap((redaction, index) =>
    isSound(quote, redaction)
      ? []
      : [raise('quote/redaction-unsound', pointer('redactions', index), { revision: redaction.revision })],
  )

/** What was taken out of a quote is stated, and nothing else. */
export const statementRules: readonly Rule[] = [
  {
    id: 'QR-89',
    fact: 'content',
    terms: [],
    says: 'A redaction names a sealed content or an event by the hash that stood there, and only members in which a person of the buyer may be named, which are absent or `[…]` there.',
    check: unsound,
  },
]
