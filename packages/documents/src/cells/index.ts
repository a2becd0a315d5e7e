export { type CellRow, cellRowsOf, isGrid } from './cell-rows.ts'
export { copiedHtml, copiedText } from './copied.ts'
export { csvOf } from './csv-of.ts'
