export { xlsxOf } from './xlsx-of.ts'
