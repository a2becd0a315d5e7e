export { type OrderInput, type Reading, readOrder } from './read-order.ts'
export type { ReadingProgress } from './reading-progress.ts'
