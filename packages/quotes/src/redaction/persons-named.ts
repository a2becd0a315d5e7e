import type { Content } from '../quote/content.ts'
import type { QuoteEvent } from '../quote/event.ts'
import type { Party } from '../quote/party.ts'
import type { Quote } from '../quote/quote.ts'
import { redactedText } from './taken-out.ts'

/** Who a quote names of the buyer's persons, each once. */
export interface PersonsNamed {
  /** Names and addresses of e-mail, each by itself. */
  readonly names: readonly string[]
  /** Texts in which a name may stand among other words. */
  readonly references: readonly string[]
}

type Texts = readonly (string | undefined)[]

const emailOf = (party: Party | undefined): string | undefined =>
  party?.electronicAddress?.scheme === 'EM' ? party.electronicAddress.id : undefined

const namesInContent = ({ contact, buyer, invoice }: Content): Texts => [
  contact?.name,
  contact?.email,
  emailOf(buyer),
  emailOf(invoice.recipient),
]

const namesInEvent = (event: QuoteEvent): Texts => {
  const actor = event.by.role === 'buyer' ? [event.by.name] : []
  if (event.kind === 'accepted') return [...actor, event.acceptedBy]
  if (event.kind === 'sent') return [...actor, event.to]
  return event.kind === 'declined' ? [...actor, event.declinedBy] : actor
}

const referencesInEvent = (event: QuoteEvent): Texts =>
  event.kind === 'accepted' ? [event.customerReference, event.evidence] : []

const once = (texts: Texts): readonly string[] =>
  [...new Set(texts)].flatMap((text) => (text === undefined || text === redactedText ? [] : [text]))

/**
 * Names, addresses of e-mail and references in a quote, drafts included, by which a person of the buyer is found. A redaction
 * takes out all of them, and texts in words besides.
 */
export const personsNamed = ({ revisions }: Quote): PersonsNamed => {
  const [contents, events] = [revisions.map(({ content }) => content), revisions.flatMap((each) => each.events)]
  return {
    names: once([...contents.flatMap(namesInContent), ...events.flatMap(namesInEvent)]),
    references: once([
      ...contents.flatMap(({ invoice, project }) => [invoice.buyerReference, project.reference]),
      ...events.flatMap(referencesInEvent),
    ]),
  }
}
