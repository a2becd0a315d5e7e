/** What a browser loads, by name, as the module that asks for it. */
export const entries = {
  /** To price a request that a form has made, with documents that were accepted before: values, tariffs, components, checks. */
  'engine without readers': `export {
    trustedByDigest, addAmounts, catalogueOf, components, estimate, priceListFor, priceListOf, requirementsOf, summary,
    vatTableOf
  } from '@anslag/pricing'`,
  /** To read a request and price it: values, tariffs, components, checks, decimal.js and zod/mini. */
  engine: `export { estimate, readRequest } from '@anslag/pricing'`,
  /** All that a browser could want of the engine: also strict JSON, reading of lists, catalogues and VAT tables, differences. */
  'engine with all readers': `export {
    components, difference, estimate, priceListFor, readCatalogue, readJson, readPriceList, readRequest, readVatTable,
    replay, requirementsOf, summary
  } from '@anslag/pricing'`,
  /** To show an estimate, its explanations and its issues, with the texts of one language but for help; the engine is beside it. */
  presentation: `
    export { formatMoney, readDecimal } from '@anslag/presentation'
    export { differenceView, estimateView, explainLine, explainVat, issueGroups } from '@anslag/presentation/estimate'
    export { nb } from '@anslag/presentation/estimate/nb'`,
  /** The help texts of one language. */
  help: `export { nbHelp } from '@anslag/presentation/estimate/nb'`,
  /** To make documents of a price, and pages and text of them, in a language that is chosen while the program runs. */
  documents: `
    export { estimateDocument, offerDocument } from '@anslag/documents'
    export { htmlOf } from '@anslag/documents/html'
    export { textOf } from '@anslag/documents/text'`,
  /** To read variable lists: unpacking and XML of workbooks, which a page loads on demand, text, and recognition of columns. */
  'variable lists': `export { readDelimited, readWorkbook } from '@anslag/intake'`,
} as const

/** What stands beside an entry that it calls: whoever shows an estimate has the engine already. */
export const beside: Partial<Readonly<Record<string, readonly string[]>>> = {
  presentation: ['@anslag/pricing'],
  documents: ['@anslag/pricing'],
}
