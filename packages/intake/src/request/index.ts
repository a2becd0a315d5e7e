export { requestOf } from './request-of.ts'
