export { type OrderInput, type Reading, readOrder } from './read-order.ts'
