export {
  type Area,
  type Catalogue,
  type CatalogueDocument,
  catalogueSchema,
  entryTariffIssues,
  readCatalogue,
  type Table,
  tableCodeSchema,
} from './catalogue.ts'
export { documentIssues } from './issues.ts'
export { type Tariff, type TariffKind, tariffSchema } from './kinds.ts'
export {
  type PriceList,
  type PriceListDocument,
  priceListSchema,
  readPriceList,
  readPriceListDocument,
  tariffValues,
} from './price-list.ts'
export { coverageIssues, notValidOn, priceListFor } from './price-lists.ts'
export { boundsOf, likely, type Range, rangeSchema } from './range.ts'
export {
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
export type { DefaultRequirement, Requirements } from './requirements.ts'
export { type Source, sourceSchema } from './source.ts'
export { readVatTable, type VatTable, type VatTableDocument, vatTableSchema } from './vat.ts'
export { type VatCategory, vatCategories } from './vat-category.ts'
