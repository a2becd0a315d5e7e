import { linesDocument } from '@anslag/documents'
import { csvOf } from '@anslag/documents/cells'
import type { App } from '../shell/app.ts'
import type { PageDocumentWords } from './document-words.ts'
import { estimated, fileName, save } from './download.ts'

/** The lines and sums of the estimate as values between semicolons. */
export const downloadCsv = async (app: App, words: PageDocumentWords): Promise<void> => {
  const now = estimated(app)
  if (now === undefined) return
  save(csvOf(linesDocument(now, words)), 'text/csv;charset=utf-8', `${fileName(app, now)}.csv`)
}
