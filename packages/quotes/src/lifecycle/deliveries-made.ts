import type { Content } from '../quote/content.ts'
import type { Revision } from '../quote/quote.ts'

/** Ids of the deliveries that were ordered. */
export const deliveriesOrdered = ({ estimate }: Pick<Content, 'estimate'>): readonly string[] =>
  (estimate.request.deliveries ?? []).map(({ id }) => id)

/** The delivery that an event is about: the one that it names, else the only one that was ordered. */
export const deliveryMeant = (content: Content, named: string | undefined): string | undefined => {
  const ordered = deliveriesOrdered(content)
  return named ?? (ordered.length === 1 ? ordered[0] : undefined)
}

/** Every delivery that was made, in order; empty where nobody can tell which. */
export const deliveriesMade = ({ content, events }: Revision): readonly string[] =>
  events.flatMap((event) => (event.kind === 'delivered' ? [deliveryMeant(content, event.delivery) ?? ''] : []))

/** True where something was delivered, and something that was ordered was not. */
export const isPartlyDelivered = (revision: Revision): boolean => {
  const made = deliveriesMade(revision)
  return made.length > 0 && deliveriesOrdered(revision.content).some((id) => !made.includes(id))
}
