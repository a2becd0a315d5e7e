export { type InputFile, readingLimits } from './files/index.ts'
export type { Dates, Place, Skipped } from './found.ts'
export { type MergeChoices, type MergeRow, merged, mergeRows } from './merge/index.ts'
export { type OrderInput, type Reading, type ReadingProgress, readOrder } from './order/index.ts'
export type { Answers, Question, QuestionKind, QuestionOption } from './questions/index.ts'
export {
  type FileKind,
  type FileRead,
  type ReadingReport,
  type ReadVariable,
  readingJsonSchema,
} from './report/index.ts'

// @internal What stands below serves the other packages of this repository: it may change in any version.

export type { ReadingIssueCode } from './issue-code.ts'
export { readDelimited, readWorkbook } from './lists/index.ts'
export { reportSchema } from './report/index.ts'
