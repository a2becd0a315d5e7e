export { belongings, type FileKind, type FileRead, type ReadingReport, type ReadVariable } from './reading-report.ts'
export { readingJsonSchema, reportSchema } from './report-schema.ts'
