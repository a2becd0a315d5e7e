export { answerSentence, signatureRemark } from '../../quotes/answer-sentence.ts'
export { eventSentence } from '../../quotes/event-sentence.ts'
export { type InstalmentView, instalmentViews } from '../../quotes/instalment-views.ts'
export { formatMoment } from '../../quotes/moment.ts'
export { type QuoteSide, quoteDifferenceView } from '../../quotes/quote-difference-view.ts'
export { quoteIssueSentence } from '../../quotes/quote-issue-sentence.ts'
export { quoteView } from '../../quotes/quote-view.ts'
export type { LabelledAmount, QuoteLineView, QuoteView } from '../../quotes/quote-view-model.ts'
export { redactionSentence } from '../../quotes/redaction-sentence.ts'
export type { QuoteWords, ShownQuoteWords } from '../../quotes/texts/quote.ts'

// @internal What stands below serves the other packages of this repository: it may change in any version.

export { lineSum } from '../../quotes/line-sum.ts'
