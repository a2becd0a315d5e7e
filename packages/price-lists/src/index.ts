export { bundledBooks } from './bundled-books.ts'
export { exampleRequests, norwegianVat, ssbCatalogue } from './documents.ts'
export { priceLists } from './generated/price-lists.ts'
export { type ListChange, listDifference } from './list-difference.ts'
