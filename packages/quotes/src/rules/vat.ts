import { type AmountText, addAmounts, compareDecimals, type Issue, repetitions, shareOf } from '@anslag/pricing'
import { vatBreakdownOf } from '../amounts/breakdown.ts'
import { linesOf } from '../amounts/quote-line.ts'
import { raise } from '../issues.ts'
import type { Content } from '../quote/content.ts'
import type { QuoteVat, VatReason } from '../quote/vat.ts'
import { eachContent, type Rule, unless } from './rule.ts'

const keyOf = ({ category, rate }: QuoteVat): string => `${category} ${rate}`

const taxable = ({ vatBreakdown, ...content }: Content, path: string): readonly Issue[] => {
  const computed = vatBreakdownOf(linesOf(content), content.adjustments)
  const [stated, expected] = [vatBreakdown.map(keyOf), computed.map(keyOf)]
  if (stated.join() !== expected.join()) return [raise('quote/vat-group', path, { stated, expected })]
  return computed.flatMap(({ category, rate, taxable }, index) => {
    const given = vatBreakdown[index]?.taxable ?? ''
    const params = { category, rate, stated: given, computed: taxable }
    return unless(given, taxable, () => raise('quote/vat-taxable', `${path}/${index}/taxable`, params))
  })
}

const vat = ({ category, rate, taxable, vat: stated }: QuoteVat, path: string): readonly Issue[] => {
  const computed = shareOf(taxable, rate)
  const params = { category, rate, taxable, stated, computed }
  return unless(stated, computed, () => raise('quote/vat-amount', `${path}/vat`, params))
}

const rate = ({ category, rate: given }: QuoteVat, path: string): readonly Issue[] => {
  const right = category === 'S' ? given !== '0' && compareDecimals(given, '100') <= 0 : given === '0'
  return right ? [] : [raise('quote/vat-rate', `${path}/rate`, { category, given })]
}

const reasons = ({ vatBreakdown, vatReasons }: Content, path: string): readonly Issue[] => {
  const given = vatReasons.map(({ category }) => category)
  const used = [...new Set(vatBreakdown.map(({ category }) => category))]
  return [
    ...used
      .filter((category) => category !== 'S' && !given.includes(category))
      .map((category) => raise('quote/vat-reason-missing', path, { category })),
    ...repetitions(given).map(({ key, index }) =>
      raise('quote/vat-reason-repeated', `${path}/${index}`, { category: key }),
    ),
  ]
}

/** Codes that belong to one category, or to none that quotes have. */
const codeOf = { G: 'VATEX-EU-G', O: 'VATEX-EU-O' } as const

const reserved: readonly string[] = [...Object.values(codeOf), 'VATEX-EU-AE', 'VATEX-EU-IC']

const isCodeOf = (category: VatReason['category'], code: string): boolean => {
  if (category === 'E') return !reserved.includes(code)
  return category !== 'Z' && code === codeOf[category]
}

const codes = ({ vatReasons }: Content, path: string): readonly Issue[] =>
  vatReasons.flatMap(({ category, code }, index) =>
    code === undefined || isCodeOf(category, code)
      ? []
      : [raise('quote/exemption-code', `${path}/${index}/code`, { category, given: code })],
  )

/** What the lines and the quote's own adjustments come to: what an accepted quote covers is put back. */
const withoutAgreed = ({ category, rate, taxable: given }: QuoteVat, { adjustments }: Content): AmountText => {
  const covered = adjustments.filter(
    ({ agreed, vatCategory, vatRate }) => agreed === true && vatCategory === category && vatRate === rate,
  )
  return addAmounts([given, ...covered.map(({ amount }) => amount)])
}

const negative = (group: QuoteVat, path: string, content: Content): readonly Issue[] => {
  const { category, rate } = group
  const given = withoutAgreed(group, content)
  return given.startsWith('-') ? [raise('quote/negative-taxable', `${path}/taxable`, { category, rate, given })] : []
}

/** Lines and adjustments that are of another category than O, by their ids. */
const notOutside = (content: Content): readonly string[] =>
  [...linesOf(content), ...content.adjustments].filter(({ vatCategory }) => vatCategory !== 'O').map(({ id }) => id)

const eachGroup = (check: (group: QuoteVat, path: string, content: Content) => readonly Issue[]): Rule['check'] =>
  eachContent((content, path) =>
    content.vatBreakdown.flatMap((group, index) => check(group, `${path}/vatBreakdown/${index}`, content)),
  )

/** VAT per category and rate (BG-23). The official validators let the amount be wrong by up to a krone; these do not. */
export const vatRules: readonly Rule[] = [
  {
    id: 'QR-36',
    fact: 'sums',
    terms: ['BT-116'],
    says: 'There is one VAT group for each category and rate of lines and adjustments, in the order in which each is first met; its taxable amount is lines − reductions + charges.',
    check: eachContent((content, path) => taxable(content, `${path}/vatBreakdown`)),
  },
  {
    id: 'QR-37',
    fact: 'sums',
    terms: ['BT-117'],
    says: 'The VAT of a category and rate is the taxable amount × rate, rounded once, half away from zero to the øre.',
    check: eachGroup(vat),
  },
  {
    id: 'QR-38',
    fact: 'sums',
    terms: ['BT-119'],
    says: 'The rate of category S is above 0 and at most 100; the rate of every other category is 0.',
    check: eachGroup(rate),
  },
  {
    id: 'QR-39',
    fact: 'sums',
    terms: ['BT-120'],
    says: 'Every category but S that is used has one reason with a legal reference.',
    check: eachContent((content, path) => reasons(content, `${path}/vatReasons`)),
  },
  {
    id: 'QR-29',
    fact: 'sums',
    terms: ['BT-121'],
    says: 'A code of exemption goes with its category: `VATEX-EU-G` with G, `VATEX-EU-O` with O, any other but those for reverse charge and within the EU with E, none with Z.',
    check: eachContent((content, path) => codes(content, `${path}/vatReasons`)),
  },
  {
    id: 'QR-40',
    fact: 'sums',
    terms: ['BT-118'],
    says: 'Category O, outside the scope of VAT, is not mixed with others.',
    check: eachContent((content, path) =>
      content.vatBreakdown.length > 1 && content.vatBreakdown.some(({ category }) => category === 'O')
        ? [raise('quote/outside-scope-mixed', `${path}/vatBreakdown`, { others: notOutside(content) })]
        : [],
    ),
  },
  {
    id: 'QR-41',
    fact: 'sums',
    terms: ['BT-116'],
    says: 'The taxable amount of a category and rate is not negative. In a quote for a change, that is counted without the reductions marked as agreed.',
    check: eachGroup(negative),
  },
]
