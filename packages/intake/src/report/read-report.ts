import { type Result, readDocument } from '@anslag/pricing'
import type { ReadingReport } from './reading-report.ts'
import { reportSchema } from './report-schema.ts'

/** Reads `reading/1` from parsed JSON. Everything that is not as its schema says is an issue with its place. */
export const readReport = (document: unknown): Result<ReadingReport> => readDocument(reportSchema, document)
