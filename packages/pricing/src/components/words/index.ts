export { originOf } from '../../tariffs/index.ts'
export { words } from '../words.ts'
