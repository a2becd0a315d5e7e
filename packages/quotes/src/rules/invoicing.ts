import { type Issue, repetitions } from '@anslag/pricing'
import { linesOf } from '../amounts/quote-line.ts'
import { raise } from '../issues.ts'
import { deliveriesOrdered } from '../lifecycle/deliveries-made.ts'
import type { Content } from '../quote/content.ts'
import { eachContent, eachRevision, type Rule } from './rule.ts'

/** Lines that stand in no instalment or in several, and what stands in one that is no line. */
const lines = (content: Content, path: string): readonly Issue[] => {
  const { instalments } = content
  if (instalments === undefined) return []
  const all = linesOf(content).map(({ id }) => id)
  const named = instalments.flatMap((each) => each.lines)
  const wrong = [
    ...all.filter((id) => !named.includes(id)),
    ...named.filter((id) => !all.includes(id)),
    ...repetitions(named).map(({ key }) => key),
  ]
  return [
    ...wrong.map((id) => raise('quote/instalment-lines', path, { id })),
    ...repetitions(instalments.map(({ id }) => id)).map(({ key, index }) =>
      raise('quote/repeated-id', `${path}/${index}/id`, { id: key }),
    ),
  ]
}

/** A delivery that was not ordered. */
const unknown = (content: Content, delivery: string | undefined, path: string): readonly Issue[] =>
  delivery === undefined || deliveriesOrdered(content).includes(delivery)
    ? []
    : [raise('quote/instalment-delivery', path, { delivery, allowed: deliveriesOrdered(content) })]

const deliveries = (content: Content, path: string): readonly Issue[] =>
  (content.instalments ?? []).flatMap(({ when }, index) =>
    when.kind === 'delivered' ? unknown(content, when.delivery, `${path}/${index}/when/delivery`) : [],
  )

const fixedLines = (content: Content, path: string): readonly Issue[] =>
  content.fixedLines.flatMap(({ id, delivery, period }, index) => [
    ...unknown(content, delivery, `${path}/${index}/delivery`),
    ...(period === undefined || period.from <= period.to
      ? []
      : [raise('quote/period-reversed', `${path}/${index}/period`, { id, ...period })]),
  ])

/** Which lines are invoiced together, and when. A draft may still lack some. */
export const invoicingRules: readonly Rule[] = [
  {
    id: 'QR-84',
    fact: 'lines',
    terms: ['BG-25'],
    says: 'Where an issued revision has instalments, every line stands in one of them, and each has a name of its own and waits for a delivery of the request.',
    check: eachRevision(({ content, events }, path) =>
      events.some(({ kind }) => kind === 'issued')
        ? [lines, deliveries].flatMap((check) => check(content, `${path}/content/instalments`))
        : [],
    ),
  },
  {
    id: 'QR-85',
    fact: 'lines',
    terms: ['BT-134', 'BT-135'],
    says: 'A fixed line names a delivery of the request, and its period does not end before it begins.',
    check: eachContent((content, path) => fixedLines(content, `${path}/fixedLines`)),
  },
]
