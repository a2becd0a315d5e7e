import type { Difference, Estimate, PriceBookDocuments } from '@anslag/pricing'
import { formatDay } from '../format/day.ts'
import { fill } from '../format/fill.ts'
import { formatChange, formatMoney, formatPercent } from '../format/number.ts'
import { amountName } from '../names/amount-name.ts'
import type { Texts } from '../texts/texts.ts'
import { causeInWords } from './cause-in-words.ts'
import { listName } from './estimate-view.ts'

/** Two amounts and their difference, which carries its sign: `+987,00 kr`, `−987,00 kr`. */
export interface ChangeView {
  readonly label: string
  readonly before: string
  readonly after: string
  readonly change: string
}

/** What differs between two estimates, in words. All strings are ready to show. */
export interface DifferenceView {
  readonly heading: string
  /** Day and price list of either side. */
  readonly before: string
  readonly after: string
  readonly columns: {
    readonly text: string
    readonly before: string
    readonly after: string
    readonly change: string
  }
  /** Every line that differs, with its causes as sentences. */
  readonly lines: readonly (ChangeView & { readonly id: string; readonly causes: readonly string[] })[]
  /** Net, VAT, gross. */
  readonly totals: readonly ChangeView[]
  /** A sentence for each VAT category whose rates are others. */
  readonly vatRates: readonly string[]
  /** Says that no line differs. */
  readonly same?: string | undefined
}

const changeView = (
  label: string,
  { before, after, change }: Difference['net'],
  texts: Pick<Texts, 'numbers'>,
): ChangeView => ({
  label,
  before: formatMoney(before, texts),
  after: formatMoney(after, texts),
  change: formatChange(change, texts),
})

const sideOf = (estimate: Estimate, texts: Texts): string =>
  fill(texts.difference.side, { day: formatDay(estimate.day, texts), list: listName(estimate, texts) })

const rates = (some: readonly string[], texts: Texts): string =>
  some.length === 0 ? texts.difference.nothing : some.map((rate) => formatPercent(rate, texts)).join(', ')

/**
 * What differs between two estimates, in words and formatted amounts. Differences were computed by `difference`; the
 * documents, where given, lend their names to tables, areas and staff groups.
 */
export const differenceView = (
  difference: Difference,
  a: Estimate,
  b: Estimate,
  texts: Texts,
  documents: Partial<PriceBookDocuments> = {},
): DifferenceView => {
  const words = texts.difference
  return {
    heading: words.heading,
    before: sideOf(a, texts),
    after: sideOf(b, texts),
    columns: { text: texts.estimate.text, before: words.before, after: words.after, change: words.change },
    lines: difference.lines.map(({ id, text, causes, ...amounts }) => ({
      id,
      ...changeView(text[texts.language], amounts, texts),
      causes: causes.map((cause) => causeInWords(cause, [b.request, a.request], texts, documents)),
    })),
    totals: [
      changeView(amountName(texts.estimate.net, b, texts), difference.net, texts),
      changeView(amountName(texts.estimate.vat, b, texts), difference.vat, texts),
      changeView(amountName(texts.estimate.gross, b, texts), difference.gross, texts),
    ],
    vatRates: difference.vatRates.map(({ category, before, after }) =>
      fill(words.vatRates, { category, before: rates(before, texts), after: rates(after, texts) }),
    ),
    same: difference.lines.length === 0 ? words.same : undefined,
  }
}
