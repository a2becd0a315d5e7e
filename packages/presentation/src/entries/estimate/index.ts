export { explain, explainLine, explainVat } from '../../explanation/explain.ts'
export type { Explanation, ExplanationContext, SourceView } from '../../explanation/explanation.ts'
export { helpText } from '../../help/help-text.ts'
export { issueSentence } from '../../issues/issue-sentence.ts'
export { issueGroups, issueView } from '../../issues/issue-view.ts'
export type { KnownNames } from '../../issues/params.ts'
export { amountName, type PricedByList, type PricedRequest } from '../../names/amount-name.ts'
export { answerName, driverName } from '../../names/driver-name.ts'
export { tariffName } from '../../names/tariff-name.ts'
export { codeName } from '../../names/thing-name.ts'
export type { DeferredTexts, Help, InitialTexts, Texts } from '../../texts/texts.ts'
export { type ChangeView, type DifferenceView, differenceView } from '../../views/difference-view.ts'
export { estimateView } from '../../views/estimate-view.ts'
export type {
  EstimateView,
  IssueGroup,
  IssueView,
  LabelledValue,
  LineView,
  Sentences,
} from '../../views/estimate-view-model.ts'
export { type ListDifferenceView, listDifferenceView } from '../../views/list-difference-view.ts'
export { type OrderedThings, orderedThings } from '../../views/ordered-things.ts'
export { type PriceListView, priceListView } from '../../views/price-list-view.ts'
export type { FigureView, TariffView } from '../../views/tariff-view.ts'

// @internal What stands below serves the other packages of this repository: it may change in any version.

export { tierLabel } from '../../explanation/tiers.ts'
export { vatLabel } from '../../explanation/vat-label.ts'
export { unitText } from '../../format/quantity.ts'
export { tariffDrivers } from '../../generated/tariff-drivers.ts'
export { formatParam } from '../../issues/params.ts'
export { countriesIn } from '../../names/countries.ts'
export { nameById } from '../../names/names-in.ts'
export { placeOf } from '../../names/place.ts'
export { placeName } from '../../names/place-name.ts'
export { sourceTitle } from '../../names/source-title.ts'
export { stablePlaceName } from '../../names/stable-place-name.ts'
export { withDeferred } from '../../texts/texts.ts'
export { estimateFacts, listName } from '../../views/estimate-view.ts'
