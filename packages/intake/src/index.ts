export { type InputFile, readingLimits } from './files/index.ts'
export type { Dates, Found, FoundVariable, Place, Skipped } from './found.ts'
export type { ReadingIssueCode } from './issue-code.ts'
export { readDelimited, readWorkbook } from './lists/index.ts'
export { type MergeChoices, type MergeRow, merged, mergeRows } from './merge/index.ts'
export { type OrderInput, type Reading, readOrder } from './order/index.ts'
export type { Answers, Question, QuestionKind, QuestionOption } from './questions/index.ts'
export {
  type FileKind,
  type FileRead,
  type ReadingReport,
  type ReadVariable,
  readingJsonSchema,
  reportSchema,
} from './report/index.ts'
export { readScript, scriptLimits } from './scripts/index.ts'
