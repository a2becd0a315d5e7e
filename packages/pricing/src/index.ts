export {
  type AskedWhen,
  askedGroups,
  type Component,
  components,
  type Field,
  type Fields,
  type GivenBy,
  type Group,
  type Groups,
  type Heading,
  limits,
  namesOfThings,
  requirementsOf,
  type Shape,
} from './components/index.ts'
export type { BuyerCost } from './estimate/buyer-cost.ts'
export type { Cause } from './estimate/causes.ts'
export { type Change, type Compared, type Difference, difference, type LineDifference } from './estimate/difference.ts'
export { engine } from './estimate/engine.ts'
export { type Estimate, type EstimateInput, estimate, type Reasoned } from './estimate/estimate.ts'
export { readEstimate } from './estimate/estimate-schema.ts'
export { issueKinds } from './estimate/issue-kinds.ts'
export { jsonSchema, type SchemaKind, schemaKinds } from './estimate/json-schemas.ts'
export { type Line, type UnitCode, unitCodes } from './estimate/line.ts'
export type { Request } from './estimate/request.ts'
export { readRequest, requestReader } from './estimate/request-reader.ts'
export { type ComponentNet, netByComponent, type SummaryRow, summary } from './estimate/summary.ts'
export type { VatBreakdown } from './estimate/vat-breakdown.ts'
export {
  type Area,
  type BookOnDay,
  type Catalogue,
  type CatalogueDocument,
  coverageIssues,
  currentLists,
  type PriceBook,
  type PriceBookDocuments,
  type PriceBooks,
  type PriceList,
  type PriceListDocument,
  priceBookDocuments,
  priceBookOn,
  priceListFor,
  priceListWarnings,
  type Range,
  readCatalogue,
  readPriceList,
  readPriceListDocument,
  readVatTable,
  type Source,
  type Table,
  type Tariff,
  type VatCategory,
  type VatTable,
  type VatTableDocument,
  vatCategories,
} from './tariffs/index.ts'
export {
  type AmountText,
  ArgumentError,
  addAmounts,
  allOf,
  amountOf,
  both,
  children,
  compareDecimals,
  type Day,
  type DecimalText,
  digest,
  type Instant,
  InvariantError,
  type Issue,
  type IssueKind,
  inProportion,
  isDay,
  jsonLimits,
  type Language,
  type Leaf,
  languages,
  leaves,
  osloDay,
  type Params,
  pointer,
  type Result,
  readJson,
  replay,
  type Severity,
  type Status,
  severities,
  shareOf,
  statuses,
  steps,
  subtractAmounts,
  type Text,
  type Trace,
  type Unit,
  valueAt,
} from './values/index.ts'

// @internal What stands below serves the other packages of this repository: it may change in any version.

export { aboutProject, countryCodes, decidedAgainst, fieldSchema, isNorwegian } from './components/index.ts'
export { stableRef } from './estimate/causes.ts'
export { downloadMonths } from './estimate/download-months.ts'
export { estimateSchema, issueSchema } from './estimate/estimate-schema.ts'
export { finishedSchema } from './estimate/finished-schema.ts'
export { mostLines } from './estimate/input.ts'
export { jsonSchemaOf } from './estimate/json-schemas.ts'
export { pricedFromMembers } from './estimate/priced-from-schema.ts'
export { requestSchema } from './estimate/request.ts'
export { applicationPage, filesPage } from './estimate/sources.ts'
export { answerText, figuresOfAnswer } from './estimate/stated-answer.ts'
export { headingOfComponent } from './estimate/summary.ts'
export { catalogueOf, originOf, priceListOf, priceListSchema, sourceSchema, vatTableOf } from './tariffs/index.ts'
export {
  type Accepted,
  amountPattern,
  amountSchema,
  assertNever,
  boundedText,
  compareInstants,
  composed,
  dayInWords,
  daySchema,
  daysAfter,
  decimalSchema,
  editDistance,
  failure,
  guardedCell,
  idSchema,
  illegibleIn,
  instantSchema,
  isLeaf,
  isMoney,
  isObject,
  isObjectOrList,
  isRead,
  issueArea,
  jsonReader,
  legible,
  monthsAfter,
  readDocument,
  repetitions,
  requireArgument,
  resultOf,
  shortestPattern,
  success,
  type TierRow,
  textSchema,
  traceSchema,
  trustedByDigest,
  weekday,
  withoutTrailing,
  wordsSchema,
  yearOf,
} from './values/index.ts'
