export { bareName } from './bare-name.ts'
export { readNames } from './read-names.ts'
