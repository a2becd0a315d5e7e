import { addAmounts, applicationPage, type Instant } from '@anslag/pricing'
import {
  acceptanceOf,
  deadlinesOf,
  deliveriesMade,
  deliveriesOrdered,
  deliveryWindow,
  lastSealed,
  offeredHours,
  owedOf,
  type Quote,
  type Revision,
  sourcesAwaited,
} from '@anslag/quotes'
import type { ActualHours } from '../register/actual-hours.ts'

/** What is owed if the project is given up now, or when it was, and the page that says that work is charged for. */
const owedNow = (revision: Revision, now: Instant) => {
  const owed = owedOf(revision, now)
  if (owed === undefined) return {}
  const { stage, deliveryId, totals } = owed
  return { owed: { stage, ...(deliveryId && { deliveryId }), ...totals, source: applicationPage } }
}

const sourcesOf = (revision: Revision) => {
  const awaited = sourcesAwaited(revision)
  return (revision.content.estimate.request.sources ?? []).map(({ id }) => {
    const received = revision.events.findLast(
      (event) => event.kind === 'third-party-received' && (event.source ?? id) === id,
    )
    const receivedAt = received === undefined ? {} : { receivedAt: received.at }
    return { id, isAwaited: awaited.includes(id), ...receivedAt }
  })
}

const deliveriesIn = (revision: Revision) => {
  const ordered = deliveriesOrdered(revision.content)
  const [made, window, deadlines] = [deliveriesMade(revision), deliveryWindow(revision), deadlinesOf(revision)]
  return (ordered.length === 0 ? [''] : ordered).map((id) => {
    const own = deadlines.find(({ delivery = '' }) => delivery === id)
    const { downloadUntil, deleteBy } = own ?? {}
    return {
      ...(id === '' ? {} : { id }),
      isMade: made.includes(id),
      ...(window === undefined ? {} : { expected: window }),
      ...(downloadUntil === undefined ? {} : { downloadUntil }),
      ...(deleteBy === undefined ? {} : { deleteBy }),
    }
  })
}

/** Hours of each component as they were agreed, of a change those that it adds or takes off, beside those that were worked. */
const hoursIn = ({ content }: Revision, entered: readonly ActualHours[]) => {
  const offered = offeredHours(content)
  return [...new Set(content.estimate.lines.map(({ component }) => component))].map((component) => {
    const entries = entered.filter((each) => each.component === component)
    return {
      component,
      priced: offered.get(component) ?? '0.00',
      actual: addAmounts(entries.map(({ hours }) => hours)),
      entries: entries.map(({ component: _component, ...entry }) => entry),
    }
  })
}

/** What has become of a quote since it was accepted; undefined where it was not. */
export const presentedAgreement = (quote: Quote, hours: readonly ActualHours[], now: Instant) => {
  const revision = lastSealed(quote)
  if (revision === undefined || acceptanceOf(revision) === undefined) return undefined
  return {
    ...owedNow(revision, now),
    sources: sourcesOf(revision),
    deliveries: deliveriesIn(revision),
    hours: hoursIn(revision, hours),
  }
}
