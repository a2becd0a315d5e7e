import {
  addAmounts,
  type Issue,
  issueArea,
  leaves,
  pointer,
  type Result,
  replay,
  shareOf,
  steps,
  subtractAmounts,
  type Trace,
  valueAt,
} from '../values/index.ts'
import type { BuyerCost } from './buyer-cost.ts'
import type { Estimate } from './estimate.ts'
import type { Line } from './line.ts'
import { answerText, figuresOfAnswer } from './stated-answer.ts'

export const verifiedIssueKinds = {
  'estimate/net-differs': { severity: 'error' },
  'estimate/figure-differs': { severity: 'error' },
  'estimate/input-differs': { severity: 'error' },
} as const

const raise = issueArea(verifiedIssueKinds)

const differs = (path: string, stated: string, computed: string): readonly Issue[] =>
  stated === computed ? [] : [raise('estimate/figure-differs', path, { stated, computed })]

const replayed = (trace: Trace, path: string): readonly Issue[] => {
  const result: Result<unknown> = replay(trace)
  return result.ok ? [] : result.issues.map((issue) => ({ ...issue, path: `${path}${issue.path}` }))
}

/** What a line must show: the two factors of its trace, or one lump sum. */
const shownBy = ({ trace, net }: Line) => {
  const [root] = trace.kind === 'rounded' ? trace.of : [trace]
  if (root.kind !== 'product') return [{ quantity: '1', unit: 'lump-sum', unitCode: 'LS', unitPrice: net }]
  const [{ value: quantity, unit }, { value: unitPrice }] = root.of
  const factors = { quantity, unit, unitCode: unit === 'hour' ? 'HUR' : 'EA', unitPrice }
  return [factors, { quantity: '1', unit: 'lump-sum', unitCode: 'LS', unitPrice: net }]
}

const shownMembers = ['quantity', 'unit', 'unitCode', 'unitPrice'] as const

const lineIssues = (line: Line, path: string): readonly Issue[] => {
  const ways = shownBy(line)
  const best = ways.find((way) => way.unitCode === line.unitCode) ?? ways[0]
  return [
    ...differs(`${path}/component`, line.component, line.id.split(/[:@]/)[0] ?? ''),
    ...(line.net === line.trace.value
      ? []
      : [raise('estimate/net-differs', `${path}/net`, { stated: line.net, computed: line.trace.value })]),
    ...shownMembers.flatMap((name) => differs(`${path}/${name}`, line[name], best?.[name] ?? '')),
    ...replayed(line.trace, `${path}/trace`),
  ]
}

/** The lines of each VAT category and rate, in the order in which each is first met. */
const groupsOf = (lines: readonly Line[]): readonly (readonly Line[])[] => {
  const groups = new Map<string, Line[]>()
  for (const line of lines) {
    const key = `${line.vatCategory} ${line.vatRate}`
    groups.set(key, [...(groups.get(key) ?? []), line])
  }
  return [...groups.values()]
}

/** A VAT group is that of its lines, of all of them, and of no others. */
const vatIssues = ({ lines, vatBreakdown }: Estimate): readonly Issue[] => {
  const groups = groupsOf(lines)
  return [
    ...differs('/vatBreakdown', String(vatBreakdown.length), String(groups.length)),
    ...vatBreakdown.flatMap(({ category, rate, taxable, vat, trace }, index) => {
      const path = pointer('vatBreakdown', index)
      const group = groups[index] ?? []
      const sum = addAmounts(group.map(({ net }) => net))
      const rests = leaves(trace).flatMap((leaf) => (leaf.kind === 'line' ? [`${leaf.ref} ${leaf.value}`] : []))
      return [
        ...differs(`${path}/category`, category, group[0]?.vatCategory ?? ''),
        ...differs(`${path}/rate`, rate, group[0]?.vatRate ?? ''),
        ...differs(`${path}/taxable`, taxable, sum),
        ...differs(`${path}/vat`, vat, shareOf(sum, rate)),
        ...differs(`${path}/trace`, trace.value, vat),
        ...differs(`${path}/trace`, rests.join(', '), group.map(({ id, net }) => `${id} ${net}`).join(', ')),
        ...replayed(trace, `${path}/trace`),
      ]
    }),
  ]
}

/** What a trace counts, or lets decide, that the request does not say. */
const inputIssues = (trace: Trace, path: string, answerTo: (ref: string) => unknown): readonly Issue[] => {
  if (trace.kind === 'input') {
    const expected = figuresOfAnswer(answerTo(trace.ref))
    if (expected.includes(trace.value)) return []
    return [raise('estimate/input-differs', path, { ref: trace.ref, stated: trace.value, expected })]
  }
  const below = 'of' in trace ? trace.of.flatMap((child) => inputIssues(child, path, answerTo)) : []
  if (trace.kind !== 'chosen') return below
  const [ref = '', answer = ''] = trace.reason.split('=')
  const given = answerTo(ref)
  if (given === undefined || answerText(given) === answer) return below
  return [...below, raise('estimate/input-differs', path, { ref, stated: answer, expected: [answerText(given)] })]
}

/** Looked up once, since many lines rest on one answer. */
const answersOf = (request: unknown) => {
  const answers = new Map<string, unknown>()
  return (ref: string): unknown => {
    if (!answers.has(ref)) answers.set(ref, valueAt(request, steps(ref)))
    return answers.get(ref)
  }
}

const buyerIssues = (
  { recovery, recovered, cost }: BuyerCost,
  { vat, gross }: Estimate['totals'],
): readonly Issue[] => [
  ...differs('/buyerCost/recovered', recovered, shareOf(vat, recovery)),
  ...differs('/buyerCost/cost', cost, subtractAmounts(gross, shareOf(vat, recovery))),
]

/**
 * Every figure of an estimate that does not follow from those that it rests on: lines from their traces and the request, VAT
 * groups from the lines, totals from both, and whether the total is complete. Nothing is taken on trust that can be checked.
 */
export const figureIssues = (estimate: Estimate): readonly Issue[] => {
  const { lines, vatBreakdown, totals, needsAssessment, request, buyerCost } = estimate
  const answerTo = answersOf(request)
  return [
    ...lines.flatMap((line, index) => {
      const path = pointer('lines', index)
      return [...lineIssues(line, path), ...inputIssues(line.trace, `${path}/trace`, answerTo)]
    }),
    ...vatIssues(estimate),
    ...differs('/totals/net', totals.net, addAmounts(lines.map(({ net }) => net))),
    ...differs('/totals/vat', totals.vat, addAmounts(vatBreakdown.map(({ vat }) => vat))),
    ...differs('/totals/gross', totals.gross, addAmounts([totals.net, totals.vat])),
    ...(buyerCost === undefined ? [] : buyerIssues(buyerCost, totals)),
    ...differs('/totals/complete', String(totals.complete), String(needsAssessment.length === 0)),
  ]
}
