import { addAmounts, type Estimate, type Issue, pointer, replay, type Trace } from '@anslag/pricing'
import { vatBreakdownOf } from '../amounts/breakdown.ts'
import { cited } from '../assumptions/cited.ts'
import { raise } from '../issues.ts'
import type { Assumption } from '../quote/assumption.ts'
import type { Content } from '../quote/content.ts'
import { type FoundLeaf, leavesOf } from './leaves-read.ts'
import { eachContent, type Rule, unless } from './rule.ts'
import { countedOtherwise } from './vat-leaves.ts'

/** The estimate of a revision and, in a quote for a change, that of the scope before it. */
const estimatesOf = ({ estimate, change }: Content, path: string): readonly (readonly [Estimate, string])[] => [
  [estimate, `${path}/estimate`],
  ...(change === undefined ? [] : ([[change.before, `${path}/change/before`]] as const)),
]

const eachEstimate = (check: (estimate: Estimate, path: string, content: Content) => readonly Issue[]): Rule['check'] =>
  eachContent((content, path) => estimatesOf(content, path).flatMap(([estimate, at]) => check(estimate, at, content)))

interface Traced {
  readonly trace: Trace
  readonly path: string
}

const tracesOf = ({ lines, vatBreakdown }: Estimate, path: string): readonly Traced[] =>
  Object.entries({ lines, vatBreakdown }).flatMap(([name, list]) =>
    list.map(({ trace }, index) => ({ trace, path: `${path}${pointer(name, index, 'trace')}` })),
  )

const replayed = ({ trace, path }: Traced): readonly Issue[] => {
  const result = replay(trace)
  return result.ok
    ? []
    : result.issues.map((issue) => raise('quote/trace-differs', `${path}${issue.path}`, issue.params))
}

/** An estimate's own amounts: lines as their traces say, VAT groups and totals as the lines say. */
const amounts = (estimate: Estimate, path: string): readonly Issue[] => {
  const { lines, vatBreakdown, totals } = estimate
  const groups = vatBreakdownOf(lines, [])
  const vat = addAmounts(vatBreakdown.map((each) => each.vat))
  const compared = [
    ...lines.map(({ net, trace }, index) => [`/lines/${index}/net`, net, trace.value] as const),
    ...vatBreakdown.map(({ trace, vat }, index) => [`/vatBreakdown/${index}/vat`, vat, trace.value] as const),
    ...vatBreakdown.map(({ category, rate, taxable, vat }, index) => {
      const group = groups[index]
      const expected = group === undefined ? '' : `${group.category} ${group.rate} ${group.taxable} ${group.vat}`
      return [`/vatBreakdown/${index}`, `${category} ${rate} ${taxable} ${vat}`, expected] as const
    }),
    ['/vatBreakdown', String(vatBreakdown.length), String(groups.length)],
    ['/totals/net', totals.net, addAmounts(lines.map(({ net }) => net))],
    ['/totals/vat', totals.vat, vat],
    ['/totals/gross', totals.gross, addAmounts([totals.net, totals.vat])],
  ] as const
  return compared.flatMap(([below, stated, computed]) =>
    unless(stated, computed, () => raise('quote/estimate-differs', `${path}${below}`, { stated, computed })),
  )
}

const buyersCost = ({ buyerCost }: Estimate, path: string): readonly Issue[] =>
  buyerCost === undefined
    ? []
    : [raise('quote/estimate-differs', `${path}/buyerCost`, { stated: buyerCost.cost, computed: '' })]

/** True where an assumption is the one that a leaf of a trace shows: the same norm, or the answer that decided the figure. */
const explains =
  ({ leaf, chosen }: FoundLeaf) =>
  (each: Assumption): boolean => {
    if (leaf.kind !== 'assumption' || each.by !== leaf.by || each.reason !== leaf.reason) return false
    if (each.kind === 'norm') return each.tariff === leaf.ref && each.value === leaf.value
    const { ref } = leaf
    return each.kind === 'driver' && (isBelow(ref, each.ref) || isBelow(chosen?.split('=')[0] ?? '', each.ref))
  }

const isBelow = (pointer: string, ref: string): boolean => pointer === ref || pointer.startsWith(`${ref}/`)

const unexplained = (estimate: Estimate, path: string, { assumptions, change }: Content): readonly Issue[] => {
  const known = [...assumptions, ...(change?.assumptions ?? [])]
  return leavesOf(estimate).flatMap((found) => {
    const { leaf } = found
    if (leaf.kind !== 'assumption' || leaf.by === undefined || known.some(explains(found))) return []
    const { ref, by, reason } = leaf
    return [raise('quote/unexplained-assumption', `${path}/lines/${found.line}/trace`, { ref, by, reason })]
  })
}

const uncited = ({ trace, path }: Traced, { list, vatTable }: Content): readonly Issue[] => {
  const { list: ofList, vatTable: ofVat } = cited(trace)
  return [
    ...ofList.filter((id) => !list.sources.some((source) => source.id === id)),
    ...ofVat.filter((id) => !vatTable.sources.some((source) => source.id === id)),
  ].map((source) => raise('quote/source-not-cited', path, { source }))
}

/** The estimate that a quote rests on. */
export const estimateRules: readonly Rule[] = [
  {
    id: 'QR-42',
    fact: 'traces',
    terms: [],
    says: 'Every trace replays: each value follows from those below it.',
    check: eachEstimate((estimate, path) => tracesOf(estimate, path).flatMap(replayed)),
  },
  {
    id: 'QR-43',
    fact: 'estimate',
    terms: [],
    says: "The estimate's lines are what their traces say, its VAT groups and totals what its lines say, and a VAT group counts each line of its category and rate by name; it states no buyer's cost.",
    check: eachEstimate((estimate, path) => [
      ...amounts(estimate, path),
      ...countedOtherwise(estimate, path),
      ...buyersCost(estimate, path),
    ]),
  },
  {
    id: 'QR-44',
    fact: 'estimate',
    terms: [],
    says: 'Every figure in a trace that an officer changed is among the assumptions, with the same tariff and value or the answer that decided it, reason and name.',
    check: eachEstimate(unexplained),
  },
  {
    id: 'QR-45',
    fact: 'estimate',
    terms: [],
    says: 'Every source that a trace cites is told of, under the price list or the VAT table.',
    check: eachEstimate((estimate, path, content) =>
      tracesOf(estimate, path).flatMap((traced) => uncited(traced, content)),
    ),
  },
]
