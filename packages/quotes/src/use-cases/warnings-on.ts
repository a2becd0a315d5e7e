import type { BookOnDay, Day, Issue, VatTable } from '@anslag/pricing'
import { raise } from '../issues.ts'
import { acceptanceOf, lastRevision, lastSealed } from '../lifecycle/status.ts'
import { droppedDecisions } from '../operations/dropped-decisions.ts'
import { lostReferences } from '../operations/new-buyer.ts'
import type { Content } from '../quote/content.ts'
import type { Quote } from '../quote/quote.ts'
import { remarksToTell } from '../remarks/remarks.ts'
import { unknownVatRates } from '../vat-rates.ts'
import { invoiceWarnings, warningsOf } from '../warnings.ts'

/** Warnings about rates of the last revision that the VAT table does not have. */
export const vatRateWarnings = (quote: Quote, vatTable: VatTable): readonly Issue[] => {
  const content = lastRevision(quote)?.content
  return content === undefined ? [] : unknownVatRates(content, vatTable.document)
}

/** What is worth knowing on a day about the last revision. */
export const warningsOn = (day: Day, quote: Quote, vatTable: VatTable): readonly Issue[] => {
  const content = lastRevision(quote)?.content
  return content === undefined ? [] : [...vatRateWarnings(quote, vatTable), ...warningsOf(content, { day, vatTable })]
}

/** What is worth knowing about a draft that was made or priced: wherever its price or its delivery may be others. */
export const draftWarnings = (quote: Quote, { book, day }: BookOnDay): readonly Issue[] =>
  warningsOn(day, quote, book.vatTable)

/** What the invoice still lacks when a quote was accepted, since the customer may have brought a reference. */
export const acceptanceWarnings = (quote: Quote): readonly Issue[] => {
  const sealed = lastSealed(quote)
  const acceptance = sealed && acceptanceOf(sealed)
  if (sealed === undefined || acceptance === undefined) return []
  const { customerReference: buyerReference, orderNumber } = acceptance
  const given = { ...(buyerReference && { buyerReference }), ...(orderNumber && { orderNumber }) }
  return invoiceWarnings({ ...sealed.content, invoice: { ...sealed.content.invoice, ...given } })
}

/** What happens to a quote for a change is entered in the quote that it changes, too. */
export const baseReminder = (quote: Quote): readonly Issue[] => {
  const change = lastSealed(quote)?.content.change
  return change === undefined ? [] : [raise('quote/enter-in-base', '', { number: change.number })]
}

/** What an old buyer had given, and a new one has not. */
export const referenceWarnings = (before: Content | undefined, made: Quote): readonly Issue[] => {
  const after = lastRevision(made)?.content
  return before === undefined || after === undefined ? [] : lostReferences(before, after)
}

/**
 * A percentage of the lines of one VAT category follows them, so that an edit may change what it comes to: the amount before
 * and after, where a decision about VAT or a fixed line moved it.
 */
export const movedPercentages = (before: Quote, made: Quote): readonly Issue[] => {
  const former = new Map(lastRevision(before)?.content.adjustments.map((each) => [each.id, each]))
  return (lastRevision(made)?.content.adjustments ?? []).flatMap(({ id, share, percent, amount }) => {
    const was = former.get(id)
    if (share !== undefined || percent === undefined || was?.percent !== percent || was.amount === amount) return []
    return [raise('quote/percentage-moved', '/adjustments', { id, percent, before: was.amount, after: amount })]
  })
}

/** What the estimate of the last revision remarks on, as far as it must be known. */
export const remarksIn = (quote: Quote): readonly Issue[] => {
  const content = lastRevision(quote)?.content
  return content === undefined ? [] : remarksToTell(content)
}

/** What was decided before and is not in the quote that was made. */
export const lostWarnings = (before: Content | undefined, made: Quote): readonly Issue[] => {
  const after = lastRevision(made)?.content
  return before === undefined || after === undefined ? [] : droppedDecisions(before, after)
}
