export { explain, explainLine, explainVat } from './explanation/explain.ts'
export type { Explanation, ExplanationContext, SourceView } from './explanation/explanation.ts'
export { formatDay } from './format/day.ts'
export { fill } from './format/fill.ts'
export { formatChange, formatDecimal, formatMoney, formatPercent, readDecimal } from './format/number.ts'
export { formatQuantity } from './format/quantity.ts'
export { enBudget } from './generated/en/budget.ts'
export { enDeferred } from './generated/en/deferred.ts'
export { enHelp } from './generated/en/help.ts'
export { enInitial } from './generated/en/initial.ts'
export { enQuote } from './generated/en/quote.ts'
export { enReading } from './generated/en/reading.ts'
export { nbBudget } from './generated/nb/budget.ts'
export { nbDeferred } from './generated/nb/deferred.ts'
export { nbHelp } from './generated/nb/help.ts'
export { nbInitial } from './generated/nb/initial.ts'
export { nbQuote } from './generated/nb/quote.ts'
export { nbReading } from './generated/nb/reading.ts'
export { nnBudget } from './generated/nn/budget.ts'
export { nnDeferred } from './generated/nn/deferred.ts'
export { nnHelp } from './generated/nn/help.ts'
export { nnInitial } from './generated/nn/initial.ts'
export { nnQuote } from './generated/nn/quote.ts'
export { nnReading } from './generated/nn/reading.ts'
export { tariffDrivers } from './generated/tariff-drivers.ts'
export { helpFor, helpText } from './help/help-for.ts'
export { issueSentence } from './issues/issue-sentence.ts'
export { issueGroups, issueView } from './issues/issue-view.ts'
export type { KnownNames } from './issues/params.ts'
export { answerName, driverName } from './names/driver-name.ts'
export { placeOf } from './names/place.ts'
export { stablePlaceName } from './names/place-name.ts'
export { tariffName } from './names/tariff-name.ts'
export { codeName } from './names/thing-name.ts'
export { answerSentence, signatureRemark } from './quotes/answer-sentence.ts'
export { eventSentence } from './quotes/event-sentence.ts'
export { formatMoment } from './quotes/moment.ts'
export { type QuoteSide, quoteDifferenceView } from './quotes/quote-difference-view.ts'
export { quoteIssueSentence } from './quotes/quote-issue-sentence.ts'
export { quoteTextsFor } from './quotes/quote-texts-for.ts'
export { type QuoteView, quoteView } from './quotes/quote-view.ts'
export type { QuoteWords } from './quotes/texts/quote.ts'
export type { ReadGroupView } from './reading/groups.ts'
export type { QuestionView } from './reading/question-view.ts'
export { type ReadIssueView, type ReadingView, readingView } from './reading/reading-view.ts'
export { readingSentence } from './reading/sentence.ts'
export type { ReadingTexts } from './reading/texts/reading.ts'
export type { Wording as ReadingWording } from './reading/wording.ts'
export { type InLanguage, inLanguage, type Wording } from './texts/in-language.ts'
export { en, nb, nn, textsFor } from './texts/languages.ts'
export type { BudgetTexts, DeferredTexts, Help, InitialTexts, Texts } from './texts/texts.ts'
export { withDeferred } from './texts/texts.ts'
export { budgetParagraph, type ComponentNet } from './views/budget-paragraph.ts'
export {
  type CopiedCell,
  type CopiedTable,
  copiedTable,
  readableCell,
  tableAsHtml,
  tableAsText,
} from './views/copied-table.ts'
export { type ChangeView, type DifferenceView, differenceView } from './views/difference-view.ts'
export { estimateView } from './views/estimate-view.ts'
export type {
  EstimateView,
  IssueGroup,
  IssueView,
  LabelledValue,
  LineView,
  Sentences,
} from './views/estimate-view-model.ts'
export { listDifferenceView } from './views/list-difference-view.ts'
export { priceListView } from './views/price-list-view.ts'
export type { FigureView, TariffView } from './views/tariff-view.ts'
