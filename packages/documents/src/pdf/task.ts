import type { Result } from '@anslag/pricing'
import type { Document } from '../model/document.ts'
import type { PdfOptions, PdfProblem } from './pdf-of.ts'

/** What the process is asked to make. */
export interface Task {
  readonly document: Document
  readonly options: PdfOptions
}

/** How that went; `refused` is a bug, whose code a caller is told. */
export type Answer = Result<Uint8Array, PdfProblem | 'refused'>

/** True for what this package sends to its own process. */
export const isTask = (sent: unknown): sent is Task =>
  typeof sent === 'object' && sent !== null && 'document' in sent && 'options' in sent

/** True for what its own process answers. */
export const isAnswer = (sent: unknown): sent is Answer => typeof sent === 'object' && sent !== null && 'ok' in sent
