export { type Catalogue, catalogueOf, entryTariffIssues } from './catalogue.ts'
export type { Area, CatalogueDocument, Table } from './catalogue-schema.ts'
export { coverageIssues } from './coverage.ts'
export { holderKinds } from './holder-kinds.ts'
export { documentIssues } from './issues.ts'
export { type Tariff, type TariffKind, tariffSchema } from './kinds.ts'
export { lookupIssues } from './lookup-issues.ts'
export { type Origin, originOf } from './origin.ts'
export {
  type BookOnDay,
  type PriceBook,
  type PriceBookDocuments,
  type PriceBooks,
  priceBookDocuments,
  priceBookOn,
} from './price-book.ts'
export { type PriceList, priceListOf, tariffValues } from './price-list.ts'
export { priceListWarnings } from './price-list-checks.ts'
export { type PriceListDocument, priceListSchema } from './price-list-schema.ts'
export { currentLists, notValidOn, priceListFor } from './price-lists.ts'
export { boundsOf, likely, type Range } from './range.ts'
export { rangeSchema } from './range-schema.ts'
export { readCatalogue } from './read-catalogue.ts'
export { readPriceList, readPriceListDocument } from './read-price-list.ts'
export { readVatTable } from './read-vat-table.ts'
export {
  type Answered,
  type AnswerFigures,
  type AnswerRequirement,
  baseHours,
  type FigureRequirement,
  hoursBy,
  hoursByTiers,
  hoursPer,
  perStarted,
  pricePer,
  type Requirement,
  type StartedPrice,
  type TariffValue,
} from './requirement.ts'
export type { DefaultRequirement, Requirements, SoldBy } from './requirements.ts'
export { type Source, sourceSchema } from './source.ts'
export { tableCode } from './table-code.ts'
export { type VatTable, vatTableOf } from './vat.ts'
export { type VatCategory, vatCategories } from './vat-category.ts'
export type { VatTableDocument } from './vat-schema.ts'
