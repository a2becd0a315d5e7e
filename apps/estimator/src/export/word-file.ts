import { estimateDocument, grantPack } from '@anslag/documents'
import { docxOf } from '@anslag/documents/docx'
import type { App } from '../shell/app.ts'
import type { PageDocumentWords } from './document-words.ts'
import { estimated, fileName, save } from './download.ts'
import { planOf } from './plan-of.ts'

/** What goes with an application for money, for word processors; of an estimate without a plan, the estimate in writing. */
export const downloadWord = async (app: App, words: PageDocumentWords): Promise<void> => {
  const now = estimated(app)
  if (now === undefined) return
  const { estimate, documents } = now
  const plan = await planOf(app, estimate)
  const document =
    plan === undefined ? estimateDocument(estimate, documents, words) : grantPack({ ...now, plan }, words)
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  save(await docxOf(document), type, `${fileName(app, now)}.docx`)
}
