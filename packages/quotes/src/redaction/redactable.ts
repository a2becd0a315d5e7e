import type { Content } from '../quote/content.ts'
import type { QuoteEvent } from '../quote/event.ts'
import type { Contact } from '../quote/party.ts'

/** What stands where a text was taken out that must not be absent. */
export const redactedText = '[…]'

/** Something with its texts about persons taken out, and where they stood. */
export interface TakenOut<T> {
  readonly value: T
  readonly members: readonly string[]
}

const withoutContact = ({ name, email, phone }: Contact): TakenOut<Contact> => ({
  value: { name: redactedText },
  members: [
    ...(name === redactedText ? [] : ['/contact/name']),
    ...(email === undefined ? [] : ['/contact/email']),
    ...(phone === undefined ? [] : ['/contact/phone']),
  ],
})

/** A content without the buyer's contact person. */
export const withoutPersons = (content: Content): TakenOut<Content> => {
  if (content.contact === undefined) return { value: content, members: [] }
  const { value: contact, members } = withoutContact(content.contact)
  return { value: { ...content, contact }, members }
}

/** An event without whoever it names on the buyer's side, and what they wrote. */
export const eventWithoutPersons = (event: QuoteEvent): TakenOut<QuoteEvent> => {
  if (event.kind === 'accepted' && event.acceptedBy !== redactedText)
    return { value: { ...event, acceptedBy: redactedText }, members: ['/acceptedBy'] }
  if (event.kind === 'sent' && event.to !== undefined && event.to !== redactedText)
    return { value: { ...event, to: redactedText }, members: ['/to'] }
  if (event.kind !== 'declined') return { value: event, members: [] }
  const names = (['declinedBy', 'note'] as const).filter((name) => (event[name] ?? redactedText) !== redactedText)
  const out = Object.fromEntries(names.map((name) => [name, redactedText]))
  return { value: { ...event, ...out }, members: names.map((name) => `/${name}`) }
}

/** Every place that can be redacted, of a content or of any event. */
export const redactableMembers = {
  content: ['/contact/name', '/contact/email', '/contact/phone'],
  event: ['/acceptedBy', '/to', '/declinedBy', '/note'],
} as const satisfies Readonly<Record<'content' | 'event', readonly string[]>>
