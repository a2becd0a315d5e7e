import { headingOfComponent, type Instant, osloDay } from '@anslag/pricing'
import { ownDelivery } from '../invoicing/instalments.ts'
import { deliveriesMade, deliveriesOrdered } from '../lifecycle/deliveries-made.ts'
import type { Content } from '../quote/content.ts'
import type { InvoiceWhen } from '../quote/instalment.ts'
import type { Revision } from '../quote/quote.ts'

/** True where all that was ordered was delivered. */
const isAllDelivered = (revision: Revision): boolean => {
  const made = deliveriesMade(revision)
  return made.length > 0 && deliveriesOrdered(revision.content).every((id) => made.includes(id))
}

/** True of an instalment that falls due no later than at this moment. */
export const isDueIn =
  (revision: Revision, moment: Instant) =>
  (when: InvoiceWhen): boolean => {
    switch (when.kind) {
      case 'accepted':
        return true
      case 'delivered':
        return when.delivery === undefined ? isAllDelivered(revision) : deliveriesMade(revision).includes(when.delivery)
      case 'day':
        return when.day <= osloDay(moment)
    }
  }

const componentsOf = ({ estimate, change }: Content): ReadonlyMap<string, string> =>
  new Map([...(change?.before.lines ?? []), ...estimate.lines].map(({ id, component }) => [id, component]))

/**
 * True of a line that is owed: what coordinates is done when there is an agreement, all else of a delivery when it is made,
 * and what is done once with any of them; or the instalment that it was agreed to be paid with is due.
 */
export const isOwedIn = (revision: Revision, moment: Instant): ((line: string) => boolean) => {
  const { content } = revision
  const made = deliveriesMade(revision)
  const [first] = deliveriesOrdered(content)
  const isAll = isAllDelivered(revision)
  const isDue = isDueIn(revision, moment)
  const due = new Set((content.instalments ?? []).flatMap(({ when, lines = [] }) => (isDue(when) ? lines : [])))
  const components = componentsOf(content)
  return (line) => {
    const delivery = ownDelivery(content, line)
    const coordinates = headingOfComponent(components.get(line) ?? '') === 'coordinate'
    if (isAll || due.has(line) || (coordinates && (delivery ?? first) === first)) return true
    return delivery === undefined ? made.length > 0 : made.includes(delivery)
  }
}
