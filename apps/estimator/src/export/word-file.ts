import { linesDocument } from '@anslag/documents'
import { docxOf } from '@anslag/documents/docx'
import type { App } from '../shell/app.ts'
import { estimated, fileName, save } from './download.ts'
import { allTextsOf } from './file-texts.ts'

/** The estimate as a document for word processors. */
export const downloadWord = async (app: App): Promise<void> => {
  const [now, texts] = [estimated(app), await allTextsOf(app)]
  if (now === undefined || texts === undefined) return
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  save(await docxOf(linesDocument(now, { texts })), type, `${fileName(app, now)}.docx`)
}
