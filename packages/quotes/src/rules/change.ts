import { digest, type Estimate, type Issue } from '@anslag/pricing'
import { type Agreed, agreedAmounts } from '../amounts/agreed.ts'
import { raise } from '../issues.ts'
import type { Adjustment } from '../quote/adjustment.ts'
import type { Content } from '../quote/content.ts'
import { eachContent, type Rule, unless } from './rule.ts'

const provenance = ({ engine, day, priceList, catalogue, vatTable }: Estimate): string =>
  digest({ engine, day, priceList, catalogue, vatTable })

const shown = (agreed: readonly Agreed[]): readonly string[] =>
  agreed.map(({ vatCategory, vatRate, amount }) => `${vatCategory} ${vatRate}: ${amount}`).sort()

const agreedOf = ({ adjustments }: Content): readonly Adjustment[] =>
  adjustments.filter(({ agreed }) => agreed === true)

const agreed = (content: Content, path: string): readonly Issue[] => {
  const { change } = content
  const expected = shown(change === undefined ? [] : agreedAmounts(change.before))
  const taken = agreedOf(content)
  const stated = shown(taken.filter(({ kind, percent }) => kind === 'reduction' && percent === undefined))
  const right = stated.length === taken.length && stated.join() === expected.join()
  return right ? [] : [raise('quote/agreed-differs', `${path}/adjustments`, { stated, expected })]
}

const reference = ({ change, number, estimate }: Content, path: string): readonly Issue[] => {
  if (change === undefined) return []
  return [
    ...(number !== undefined && change.number === number
      ? [raise('quote/change-of-itself', `${path}/change/number`, { number })]
      : []),
    ...unless(provenance(change.before), provenance(estimate), () =>
      raise('quote/change-other-documents', `${path}/change/before`),
    ),
  ]
}

/** Quotes for a change of what was accepted. */
export const changeRules: readonly Rule[] = [
  {
    id: 'QR-80',
    fact: 'change',
    terms: [],
    says: 'A quote for a change refers to another quote, and prices the scope before and after on one day by the same engine and documents.',
    check: eachContent(reference),
  },
  {
    id: 'QR-81',
    fact: 'change',
    terms: ['BT-92'],
    says: 'Reductions marked as agreed are, per VAT category and rate, what the accepted scope costs; other quotes have none.',
    check: eachContent(agreed),
  },
]
