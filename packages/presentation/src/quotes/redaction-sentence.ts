import { osloDay } from '@anslag/pricing'
import type { JudgedRedaction } from '@anslag/quotes'
import { formatDay } from '../format/day.ts'
import { fill } from '../format/fill.ts'
import { known } from '../names/known.ts'
import type { Texts } from '../texts/texts.ts'
import type { QuoteWords } from './texts/quote.ts'

/** A text by its place: reasons and paragraphs, of which there may be many, by what they are. */
const memberName = (member: string, { redactedMembers, otherRedacted }: QuoteWords['verification']): string =>
  known<string>(redactedMembers, member) ??
  known<string>(redactedMembers, member.slice(member.lastIndexOf('/'))) ??
  otherRedacted

/** What was taken out of a quote, when, why, and whether somebody vouches that it was nothing else. */
export const redactionSentence = (
  { redaction, verdict, name = '' }: JudgedRedaction,
  texts: Texts,
  { verification }: QuoteWords,
): string => {
  const { revision, event, members, rule, at } = redaction
  const place = fill(event === undefined ? verification.contentPlace : verification.eventOf, {
    revision: String(revision),
    number: String(event ?? ''),
  })
  const names = members.map((member) => memberName(member, verification))
  const what = {
    day: formatDay(osloDay(at), texts),
    rule: verification.redactionRules[rule],
    members: [...new Set(names)].join(', '),
    place,
  }
  return verdict === 'counts'
    ? fill(verification.redacted, { ...what, name })
    : fill(verification.redactedUnconfirmed, { ...what, why: verification.verdicts[verdict] })
}
