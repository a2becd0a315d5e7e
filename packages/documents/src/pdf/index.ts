// @internal
export { answerTasks } from './answer-tasks.ts'
export { type AttachedFile, type AttachedLimits, type AttachedProblem, attachedFiles } from './attached-files.ts'
export type { Paper } from './input/document-input.ts'
export { type PdfOptions, type PdfProblem, pdfOf } from './pdf-of.ts'
export { type PdfWorker, type PdfWorkerOptions, pdfWorker } from './pdf-worker.ts'
