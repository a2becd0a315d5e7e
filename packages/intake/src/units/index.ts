export { unitTypeOf } from './unit-type.ts'
