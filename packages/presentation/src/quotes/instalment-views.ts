import type { AmountText, Request } from '@anslag/pricing'
import type { PlannedInvoice } from '@anslag/quotes'
import { formatMoney } from '../format/number.ts'
import type { Texts } from '../texts/texts.ts'
import { whenText } from './quote-details.ts'
import type { LabelledAmount } from './quote-view-model.ts'
import type { ShownQuoteWords } from './texts/quote.ts'

/** An invoice that a quote comes to: when it is sent, what it is of, and its sums. */
export interface InstalmentView {
  readonly when: string
  /** The lines by their texts; of a part of the sum, none. */
  readonly lines: readonly string[]
  readonly sums: { readonly net: LabelledAmount; readonly vat: LabelledAmount; readonly gross: LabelledAmount }
}

const capital = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`

/** The invoices that a quote comes to, in words and amounts, in their order. */
export const instalmentViews = (
  invoices: readonly PlannedInvoice[],
  request: Request,
  texts: Texts,
  words: ShownQuoteWords,
): readonly InstalmentView[] => {
  const sum = (label: string, amount: AmountText): LabelledAmount => ({
    label,
    value: formatMoney(amount, texts),
    amount,
  })
  const { net, vat, gross } = texts.estimate
  return invoices.map(({ instalment, lines, totals }) => ({
    when: capital(whenText(instalment, request, texts, words)),
    lines: instalment.lines === undefined ? [] : lines.map(({ text }) => text[texts.language]),
    sums: { net: sum(net, totals.net), vat: sum(vat, totals.vat), gross: sum(gross, totals.gross) },
  }))
}
