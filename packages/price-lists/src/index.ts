export { bundledBooks } from './bundled-books.ts'
export { exampleRequests, norwegianVat, priceLists, ssbCatalogue } from './documents.ts'
export { type ListChange, listDifference } from './list-difference.ts'
