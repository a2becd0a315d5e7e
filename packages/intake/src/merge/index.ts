export type { MergeRow } from './comparison.ts'
export { type MergeChoices, merged, mergeRows } from './merged.ts'
