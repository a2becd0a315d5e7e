import { compareDecimals, type Issue, shareOf } from '@anslag/pricing'
import { baseOf, sharesVat } from '../amounts/adjusted.ts'
import { linesOf, type QuoteLine } from '../amounts/quote-line.ts'
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

const amount: Check = ({ id, base, percent, amount: stated }, path) => {
  if (stated.startsWith('-')) return [raise('quote/negative', `${path}/amount`, { term: 'BT-92', given: stated })]
  if (percent === undefined) return []
  const computed = shareOf(base, percent)
  const params = { id, base, percent, stated, computed }
  return unless(stated, computed, () => raise('quote/adjustment-amount', `${path}/amount`, params))
}

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
    says: 'The amount of an adjustment is not negative; one in percent is base × percentage, rounded once to the øre.',
    check: eachAdjustment(amount),
  },
  {
    id: 'QR-27',
    fact: 'lines',
    terms: ['BT-93', 'BT-100'],
    says: 'The base of an adjustment in percent is not 0: a percentage of nothing is nothing that was agreed.',
    check: eachAdjustment(ofNothing),
  },
]
