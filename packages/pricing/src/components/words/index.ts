export { originOf } from '../../tariffs/origin.ts'
export { words } from '../words.ts'
