export { fileIssueKinds, type InputFile, raise, readingLimits } from './input-file.ts'
export { type ReadFile, readFile } from './read-file.ts'
