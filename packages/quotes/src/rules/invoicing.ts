import { addAmounts, compareDecimals, type Issue, repetitions } from '@anslag/pricing'
import { linesOf } from '../amounts/quote-line.ts'
import { isPart } from '../invoicing/parts.ts'
import { raise } from '../issues.ts'
import { deliveriesOrdered } from '../lifecycle/deliveries-made.ts'
import type { Content } from '../quote/content.ts'
import { eachContent, eachRevision, type Rule } from './rule.ts'

/** Lines that stand in no instalment or in several, and what stands in one that is no line. */
const lines = (content: Content, path: string): readonly Issue[] => {
  const { instalments } = content
  if (instalments === undefined) return []
  const all = linesOf(content).map(({ id }) => id)
  const named = instalments.flatMap((each) => each.lines ?? [])
  const wrong = [
    ...all.filter((id) => !named.includes(id)),
    ...named.filter((id) => !all.includes(id)),
    ...repetitions(named).map(({ key }) => key),
  ]
  return [
    ...(instalments.every(isPart) ? [] : wrong).map((id) => raise('quote/instalment-lines', path, { id })),
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

/** What keeps a sum from being invoiced in parts: lines in some of them, an amount that is not there, or nothing left. */
const parts = ({ instalments = [], totals, vatBreakdown }: Content, path: string): readonly Issue[] => {
  if (!instalments.some(({ lines: named, net }) => named === undefined || net !== undefined)) return []
  if (!instalments.every(isPart)) return [raise('quote/instalments-mixed', path)]
  const amounts = instalments.flatMap(({ net }) => net ?? [])
  const isLast = (index: number) => index === instalments.length - 1
  const wrong = instalments.flatMap(({ id, net }, index) =>
    isLast(index) === (net === undefined) && (net === undefined || compareDecimals(net, '0') > 0)
      ? []
      : [raise('quote/instalment-amount', `${path}/${index}`, { id })],
  )
  const stated = addAmounts(amounts)
  const rest = compareDecimals(stated, totals.net) < 0 ? [] : [{ stated, net: totals.net }]
  const negative = vatBreakdown.filter(({ taxable }) => taxable.startsWith('-'))
  return [
    ...wrong,
    ...rest.map((params) => raise('quote/instalments-exceed', path, params)),
    ...negative.map(({ category, rate }) => raise('quote/instalments-negative', path, { category, rate })),
  ]
}

const whenIssued = (check: (content: Content, path: string) => readonly Issue[]): Rule['check'] =>
  eachRevision(({ content, events }, path) =>
    events.some(({ kind }) => kind === 'issued') ? check(content, `${path}/content/instalments`) : [],
  )

/** What is invoiced together, and when. A draft may still lack some. */
export const invoicingRules: readonly Rule[] = [
  {
    id: 'QR-84',
    fact: 'lines',
    terms: ['BG-25'],
    says: 'Where an issued revision has instalments of lines, every line stands in one of them; each instalment has a name of its own and waits for a delivery of the request.',
    check: whenIssued((content, path) => [...lines(content, path), ...deliveries(content, path)]),
  },
  {
    id: 'QR-85',
    fact: 'lines',
    terms: ['BT-134', 'BT-135'],
    says: 'A fixed line names a delivery of the request, and its period does not end before it begins.',
    check: eachContent((content, path) => fixedLines(content, `${path}/fixedLines`)),
  },
  {
    id: 'QR-88',
    fact: 'lines',
    terms: ['BT-131'],
    says: 'Where an issued revision is invoiced in parts, no instalment names lines, each but the last states an amount above 0, the last takes a rest that is above 0, and no VAT category and rate is negative.',
    check: whenIssued(parts),
  },
]
