import { osloDay } from '@anslag/pricing'
import type { JudgedRedaction } from '@anslag/quotes'
import { formatDay } from '../format/day.ts'
import { fill } from '../format/fill.ts'
import { known } from '../names/known.ts'
import type { Texts } from '../texts/texts.ts'
import type { QuoteWords } from './texts/quote.ts'

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
  const what = {
    day: formatDay(osloDay(at), texts),
    rule: verification.redactionRules[rule],
    members: members.map((member) => known<string>(verification.redactedMembers, member) ?? member).join(', '),
    place,
  }
  return verdict === 'counts'
    ? fill(verification.redacted, { ...what, name })
    : fill(verification.redactedUnconfirmed, { ...what, why: verification.verdicts[verdict] })
}
