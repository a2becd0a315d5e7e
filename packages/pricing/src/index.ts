export {
  type AskedGroups,
  type AskedWhen,
  askedGroups,
  type Component,
  components,
  type Field,
  type Fields,
  type Group,
  type Groups,
  type Heading,
  headings,
  limits,
  requirementsOf,
} from './components/index.ts'
export type { BuyerCost } from './estimate/buyer-cost.ts'
export {
  type Cause,
  type Change,
  type Difference,
  difference,
  type LineDifference,
  stableRef,
} from './estimate/difference.ts'
export { engine } from './estimate/engine.ts'
export { type Estimate, type EstimateInput, estimate, type Reasoned } from './estimate/estimate.ts'
export { estimateSchema, readEstimate } from './estimate/estimate-schema.ts'
export { type IssueCode, issueKinds } from './estimate/issue-kinds.ts'
export { jsonSchema, type SchemaKind, schemaKinds } from './estimate/json-schemas.ts'
export { type Line, type UnitCode, unitCodes } from './estimate/line.ts'
export { type Request, readRequest, requestSchema } from './estimate/request.ts'
export { applicationPage, filesPage } from './estimate/sources.ts'
export { type SummaryRow, summary } from './estimate/summary.ts'
export type { VatBreakdown } from './estimate/vat-breakdown.ts'
export {
  type Area,
  type Catalogue,
  type CatalogueDocument,
  catalogueSchema,
  coverageIssues,
  type PriceList,
  type PriceListDocument,
  priceListFor,
  priceListSchema,
  type Range,
  readCatalogue,
  readPriceList,
  readPriceListDocument,
  readVatTable,
  type Source,
  type Table,
  type Tariff,
  type TariffKind,
  type VatCategory,
  type VatTable,
  type VatTableDocument,
  vatCategories,
  vatTableSchema,
} from './tariffs/index.ts'
export {
  type AmountText,
  addAmounts,
  assertNever,
  canonical,
  children,
  type Day,
  type DecimalText,
  daysAfter,
  digest,
  failure,
  InvariantError,
  type Issue,
  isDay,
  isMoney,
  jsonLimits,
  type Language,
  type Leaf,
  languages,
  leaves,
  type Params,
  pointer,
  type Result,
  readJson,
  replay,
  type Severity,
  type Status,
  severities,
  statuses,
  steps,
  subtractAmounts,
  success,
  type Text,
  type Trace,
  traceSchema,
  type Unit,
} from './values/index.ts'
