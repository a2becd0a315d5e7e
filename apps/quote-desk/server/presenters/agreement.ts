import { stagesOf } from '@anslag/planning'
import { addAmounts } from '@anslag/pricing'
import {
  acceptanceOf,
  deadlinesOf,
  deliveriesMade,
  deliveriesOrdered,
  deliveryWindow,
  lastSealed,
  type Quote,
  type Revision,
  sourcesAwaited,
} from '@anslag/quotes'
import type { ActualHours } from '../register/actual-hours.ts'

/** What is owed if the project is given up now, or when it was: by how far it has come, with usual hours. */
const owedNow = (revision: Revision) => {
  const made = deliveriesMade(revision)
  const stages = stagesOf(revision.content.estimate)
  const delivered = stages.findLast(({ code, deliveryId }) => code === 'delivered' && made.includes(deliveryId ?? ''))
  const { code, deliveryId, net, vat, gross, source } =
    delivered ?? stages.find((stage) => stage.code === 'accepted') ?? {}
  return code === undefined ? {} : { owed: { stage: code, ...(deliveryId && { deliveryId }), net, vat, gross, source } }
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

/** Hours of each component as they were priced, beside those that were worked. */
const hoursIn = ({ content: { estimate } }: Revision, entered: readonly ActualHours[]) =>
  [...new Set(estimate.lines.map(({ component }) => component))].map((component) => {
    const priced = estimate.lines.filter((line) => line.component === component && line.unitCode === 'HUR')
    const entries = entered.filter((each) => each.component === component)
    return {
      component,
      priced: addAmounts(priced.map(({ quantity }) => quantity)),
      actual: addAmounts(entries.map(({ hours }) => hours)),
      entries: entries.map(({ component: _component, ...entry }) => entry),
    }
  })

/** What has become of a quote since it was accepted; undefined where it was not. */
export const presentedAgreement = (quote: Quote, hours: readonly ActualHours[]) => {
  const revision = lastSealed(quote)
  if (revision === undefined || acceptanceOf(revision) === undefined) return undefined
  return {
    ...owedNow(revision),
    sources: sourcesOf(revision),
    deliveries: deliveriesIn(revision),
    hours: hoursIn(revision, hours),
  }
}
