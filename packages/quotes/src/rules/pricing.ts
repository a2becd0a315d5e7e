import type { Estimate, Issue } from '@anslag/pricing'
import { raise } from '../issues.ts'
import { leavesOf } from './leaves-read.ts'
import { eachContent, type Rule, unless } from './rule.ts'

type Line = Estimate['lines'][number]

/** What a line shows, as its trace says: quantity × unit price, or a lump sum. */
const shownBy = ({ trace, net, id }: Line): readonly string[] => {
  const component = id.split(/[:@]/)[0] ?? ''
  const lump = [component, '1', 'lump-sum', 'LS', net].join(' ')
  const root = trace.kind === 'rounded' ? trace.of[0] : trace
  if (root.kind !== 'product') return [lump]
  const [quantity, unitPrice] = root.of
  const code = quantity.unit === 'hour' ? 'HUR' : 'EA'
  return [[component, quantity.value, quantity.unit, code, unitPrice.value].join(' '), lump]
}

const otherLine = (line: Line, path: string): readonly Issue[] => {
  const stated = [line.component, line.quantity, line.unit, line.unitCode, line.unitPrice].join(' ')
  const [computed = '', lump] = shownBy(line)
  if (stated === lump) return []
  return unless(stated, computed, () => raise('quote/line-differs', path, { id: line.id, stated, computed }))
}

const demonstrated = (estimate: Estimate, path: string): readonly Issue[] => {
  const { status } = estimate.priceList
  if (status === 'demonstration') return []
  const found = leavesOf(estimate).find(({ leaf }) => leaf.kind === 'tariff' && leaf.status === 'demonstration')
  return found === undefined
    ? []
    : [raise('quote/demonstration-price', `${path}/priceList/status`, { status, tariff: found.leaf.ref })]
}

/** That an estimate was complete when it says so. */
export const completenessRule: Rule = {
  id: 'QR-49',
  fact: 'estimate',
  terms: [],
  says: 'The total of an estimate is complete exactly when no component needs assessment.',
  check: eachContent(({ estimate: { totals, needsAssessment } }, path) =>
    totals.complete === (needsAssessment.length === 0)
      ? []
      : [raise('quote/completeness', `${path}/estimate/totals/complete`)],
  ),
}

/** By what, and when, a quote was priced. */
export const pricingRules: readonly Rule[] = [
  {
    id: 'QR-63',
    fact: 'estimate',
    terms: ['BT-2'],
    says: 'The pricing day is not after the day of issue.',
    check: eachContent(({ estimate: { day }, issuedOn }, path) =>
      issuedOn === undefined || day <= issuedOn
        ? []
        : [raise('quote/priced-after-issue', `${path}/estimate/day`, { day, issuedOn })],
    ),
  },
  {
    id: 'QR-64',
    fact: 'estimate',
    terms: [],
    says: 'The price list applies on the pricing day.',
    check: eachContent(({ estimate: { day }, list: { validFrom: from, validTo: to } }, path) =>
      from <= day && (to === undefined || day <= to)
        ? []
        : [raise('quote/list-period', `${path}/list`, { day, from, to: to ?? '' })],
    ),
  },
  {
    id: 'QR-65',
    fact: 'estimate',
    terms: [],
    says: 'No price for demonstration stands under a price list that is approved or published.',
    check: eachContent(({ estimate }, path) => demonstrated(estimate, `${path}/estimate`)),
  },
]

/** That the lines say what was computed. */
export const shownRule: Rule = {
  id: 'QR-67',
  fact: 'lines',
  terms: ['BT-129', 'BT-130', 'BT-146'],
  says: 'Component, quantity, unit and unit price of a computed line are those of its trace: two factors, or a lump sum.',
  check: eachContent(({ estimate: { lines } }, path) =>
    lines.flatMap((line, index) => otherLine(line, `${path}/estimate/lines/${index}`)),
  ),
}
