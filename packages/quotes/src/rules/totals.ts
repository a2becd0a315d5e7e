import { type AmountText, addAmounts, subtractAmounts } from '@anslag/pricing'
import { linesOf } from '../amounts/quote-line.ts'
import { sumOf } from '../amounts/totals.ts'
import { raise } from '../issues.ts'
import type { Content } from '../quote/content.ts'
import type { Totals } from '../quote/vat.ts'
import { eachContent, type Rule, unless } from './rule.ts'

/** What each total should be, from the members it is made of as they are stated: an error is told once, where it is. */
const expected: Readonly<Record<keyof Totals, (content: Content) => AmountText>> = {
  lines: (content) => addAmounts(linesOf(content).map(({ net }) => net)),
  reductions: ({ adjustments }) => sumOf(adjustments, 'reduction'),
  charges: ({ adjustments }) => sumOf(adjustments, 'charge'),
  net: ({ totals: { lines, reductions, charges } }) => addAmounts([subtractAmounts(lines, reductions), charges]),
  vat: ({ vatBreakdown }) => addAmounts(vatBreakdown.map((each) => each.vat)),
  gross: ({ totals: { net, vat } }) => addAmounts([net, vat]),
}

const total = (id: string, name: keyof Totals, term: string, says: string): Rule => ({
  id,
  fact: 'sums',
  terms: [term],
  says,
  check: eachContent((content, path) => {
    const [stated, computed] = [content.totals[name], expected[name](content)]
    return unless(stated, computed, () =>
      raise('quote/sum-differs', `${path}/totals/${name}`, { term, stated, computed }),
    )
  }),
})

/** The totals of a revision (BG-22). */
export const totalRules: readonly Rule[] = [
  total('QR-30', 'lines', 'BT-106', 'The sum of lines is the sum of their net amounts.'),
  total('QR-31', 'reductions', 'BT-107', 'The sum of reductions is the sum of their amounts.'),
  total('QR-32', 'charges', 'BT-108', 'The sum of charges is the sum of their amounts.'),
  total('QR-33', 'net', 'BT-109', 'The total excluding VAT is lines − reductions + charges, exact to the øre.'),
  total('QR-34', 'vat', 'BT-110', 'The total VAT is the sum of the VAT of all categories and rates.'),
  total('QR-35', 'gross', 'BT-112', 'The total including VAT is the total excluding VAT + the total VAT.'),
]
