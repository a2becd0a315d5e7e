import { type AmountText, compareDecimals, digest, type Issue } from '@anslag/pricing'
import { baseOf, sharesVat } from '../amounts/adjusted.ts'
import { linesOf, type QuoteLine } from '../amounts/quote-line.ts'
import { partAmounts, resplit, sharesOf } from '../amounts/shares.ts'
import { raise } from '../issues.ts'
import type { Adjustment } from '../quote/adjustment.ts'
import { eachContent, type Rule, unless } from './rule.ts'

type Check = (adjustment: Adjustment, path: string, lines: readonly QuoteLine[]) => readonly Issue[]

const eachAdjustment = (check: Check): Rule['check'] =>
  eachContent((content, path) => {
    const lines = linesOf(content)
    return content.adjustments.flatMap((each, index) => check(each, `${path}/adjustments/${index}`, lines))
  })

const unknownLines: Check = (adjustment, path, lines) => {
  const { vatCategory: category, vatRate: rate, lines: named = [] } = adjustment
  const known = new Set(lines.filter((line) => sharesVat(line, adjustment)).map(({ id }) => id))
  return named.flatMap((id, index) =>
    known.has(id) ? [] : [raise('quote/unknown-line', `${path}/lines/${index}`, { id, category, rate })],
  )
}

const base: Check = (adjustment, path, lines) => {
  const computed = baseOf(adjustment, lines)
  const { id, base: stated } = adjustment
  return unless(stated, computed, () => raise('quote/adjustment-base', `${path}/base`, { id, stated, computed }))
}

/** What each adjustment in percent comes to, by its id: a part of a share takes the rest of what those before it took. */
const computedAmounts = (adjustments: readonly Adjustment[]): ReadonlyMap<Adjustment, AmountText> =>
  new Map(
    sharesOf(adjustments).flatMap((parts) => {
      const percent = parts[0]?.percent
      if (percent === undefined) return []
      const amounts = partAmounts(
        parts.map(({ base }) => base),
        percent,
      )
      return parts.map((part, index) => [part, amounts[index] ?? ''] as const)
    }),
  )

const amounts = eachContent(({ adjustments }, path) => {
  const computed = computedAmounts(adjustments)
  return adjustments.flatMap((each, index) => {
    const { id, base, percent = '', amount: stated } = each
    const at = `${path}/adjustments/${index}/amount`
    if (stated.startsWith('-')) return [raise('quote/negative', at, { term: 'BT-92', given: stated })]
    const right = computed.get(each)
    if (right === undefined) return []
    const params = { id, base, percent, stated, computed: right }
    return unless(stated, right, () => raise('quote/adjustment-amount', at, params))
  })
})

/** All of a part but its sums, which QR-25 and QR-26 tell of. */
const faceOf = ({ base: _base, amount: _amount, ...face }: Adjustment): string => digest(face)

const shares = eachContent((content, path) => {
  const lines = linesOf(content)
  return sharesOf(content.adjustments).flatMap((parts) => {
    const [first] = parts
    if (first?.share === undefined) return []
    const isRight = first.percent !== undefined && faces(parts) === faces(resplit(parts, lines))
    const index = content.adjustments.indexOf(first)
    return isRight ? [] : [raise('quote/share-parts', `${path}/adjustments/${index}/share`, { id: first.share })]
  })
})

const faces = (parts: readonly Adjustment[]): string => parts.map(faceOf).join()

/** Of lines that are not there, QR-25 tells. */
const ofNothing: Check = (adjustment, path, lines) => {
  const { id, percent, base } = adjustment
  if (percent === undefined || base !== '0.00' || unknownLines(adjustment, path, lines).length > 0) return []
  return [raise('quote/percent-of-nothing', `${path}/base`, { id, percent })]
}

/** Charges (BG-21) and reductions (BG-20). */
export const adjustmentRules: readonly Rule[] = [
  {
    id: 'QR-24',
    fact: 'lines',
    terms: ['BT-94', 'BT-101'],
    says: 'The percentage of an adjustment is above 0 and at most 100.',
    check: eachAdjustment(({ id, percent: given }, path) =>
      given === undefined || (given !== '0' && compareDecimals(given, '100') <= 0)
        ? []
        : [raise('quote/percent', `${path}/percent`, { id, given })],
    ),
  },
  {
    id: 'QR-25',
    fact: 'lines',
    terms: ['BT-93', 'BT-100'],
    says: 'An adjustment applies to lines of its own VAT category and rate, and its base is the sum of their net amounts.',
    check: eachAdjustment((adjustment, path, lines) => [
      ...unknownLines(adjustment, path, lines),
      ...base(adjustment, path, lines),
    ]),
  },
  {
    id: 'QR-26',
    fact: 'lines',
    terms: ['BT-92', 'BT-99'],
    says: 'The amount of an adjustment is not negative; one in percent is base × percentage, rounded once to the øre. Those that carry one share add up to that of all their bases, each with what is left of it up to its own.',
    check: amounts,
  },
  {
    id: 'QR-27',
    fact: 'lines',
    terms: ['BT-93', 'BT-100'],
    says: 'The base of an adjustment in percent is not 0: a percentage of nothing is nothing that was agreed.',
    check: eachAdjustment(ofNothing),
  },
  {
    id: 'QR-28',
    fact: 'lines',
    terms: ['BG-20', 'BG-21'],
    says: 'A share is a percentage of lines, carried by one adjustment for each VAT category and rate of those that cost something, in the order in which each is first met, with one kind, percentage, reason and name.',
    check: shares,
  },
]
