export { budgetEn } from './budget/en.ts'
export { type BudgetTexts, budgetNb } from './budget/nb.ts'
export { budgetNn } from './budget/nn.ts'
export { explain, explainLine, explainVat } from './explanation/explain.ts'
export type { Explanation, ExplanationContext, SourceView } from './explanation/explanation.ts'
export { formatDay } from './format/day.ts'
export { formatDecimal } from './format/decimal.ts'
export { formatChange, formatMoney } from './format/money.ts'
export { formatPercent } from './format/percent.ts'
export { formatQuantity } from './format/quantity.ts'
export { readDecimal } from './format/read-decimal.ts'
export { helpEn } from './help/en.ts'
export type { Help } from './help/help.ts'
export { helpFor, helpText } from './help/help-for.ts'
export { helpNb } from './help/nb.ts'
export { helpNn } from './help/nn.ts'
export { issueSentence } from './issues/issue-sentence.ts'
export { issueGroups, issueView } from './issues/issue-view.ts'
export type { KnownNames } from './issues/params.ts'
export { answerName, driverName } from './names/driver-name.ts'
export { placeOf } from './names/place.ts'
export { stablePlaceName } from './names/place-name.ts'
export { tariffDrivers } from './names/tariff-drivers.ts'
export { tariffName } from './names/tariff-name.ts'
export { codeName } from './names/thing-name.ts'
export { quoteTextsEn } from './quotes/en.ts'
export { eventSentence } from './quotes/event-sentence.ts'
export { formatMoment } from './quotes/moment.ts'
export { type QuoteWords, quoteTextsNb } from './quotes/nb.ts'
export { quoteTextsNn } from './quotes/nn.ts'
export { type QuoteSide, quoteDifferenceView } from './quotes/quote-difference-view.ts'
export { quoteIssueSentence } from './quotes/quote-issue-sentence.ts'
export { quoteTextsFor } from './quotes/quote-texts-for.ts'
export { quoteView } from './quotes/quote-view.ts'
export type { AdjustmentView, QuoteLineView, QuoteView } from './quotes/quote-view-model.ts'
export {
  type OptionView,
  type QuestionView,
  type ReadGroupView,
  type ReadIssueView,
  type ReadingTexts,
  type ReadingView,
  type ReadingWording,
  type ReadVariableView,
  readingEn,
  readingNb,
  readingNn,
  readingSentence,
  readingView,
} from './reading/index.ts'
export { en } from './texts/en.ts'
export { enAtFirst } from './texts/en-at-first.ts'
export { enRest } from './texts/en-rest.ts'
export { type FirstTexts, nb, type Texts } from './texts/nb.ts'
export { nbAtFirst } from './texts/nb-at-first.ts'
export { nbRest, type RestTexts } from './texts/nb-rest.ts'
export { nn } from './texts/nn.ts'
export { nnAtFirst } from './texts/nn-at-first.ts'
export { nnRest } from './texts/nn-rest.ts'
export { textsFor } from './texts/texts-for.ts'
export { withRest } from './texts/with-rest.ts'
export { budgetParagraph, type ComponentNet } from './views/budget-paragraph.ts'
export {
  type CopiedCell,
  type CopiedTable,
  copiedTable,
  readableCell,
  tableAsHtml,
  tableAsText,
} from './views/copied-table.ts'
export { differenceView } from './views/difference-view.ts'
export type { ChangeView, DifferenceView, LineChangeView } from './views/difference-view-model.ts'
export { type EstimateDocuments, estimateView } from './views/estimate-view.ts'
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
export type {
  FigureView,
  ListChangeView,
  ListDifferenceView,
  PriceListView,
  TariffView,
} from './views/price-list-view-model.ts'
