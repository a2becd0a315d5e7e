import type { QuoteEvent } from '../quote/event.ts'
import type { Quote } from '../quote/quote.ts'
import { redactedText } from './redactable.ts'

const inEvent = (event: QuoteEvent): readonly (string | undefined)[] => {
  if (event.kind === 'accepted') return [event.acceptedBy]
  if (event.kind === 'sent') return [event.to]
  return event.kind === 'declined' ? [event.declinedBy] : []
}

/** Names and e-mail addresses of the buyer's persons in a quote, drafts included: what is taken out by a redaction, each once. */
export const personsNamed = ({ revisions }: Quote): readonly string[] => {
  const all = revisions.flatMap(({ content: { contact }, events }) => [
    contact?.name,
    contact?.email,
    ...events.flatMap(inEvent),
  ])
  return [...new Set(all)].flatMap((text) => (text === undefined || text === redactedText ? [] : [text]))
}
