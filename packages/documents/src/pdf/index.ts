export { type AttachedFile, type AttachedLimits, type AttachedProblem, attachedFiles } from './attached-files.ts'
export type { Paper } from './input/document-input.ts'
export { pdfPackages } from './packages.ts'
export { type PdfOptions, type PdfProblem, pdfOf } from './pdf-of.ts'
export { type PdfWorker, type PdfWorkerOptions, pdfWorker } from './pdf-worker.ts'

// @internal What stands below serves the other packages of this repository: it may change in any version.

export { answerTasks } from './answer-tasks.ts'
