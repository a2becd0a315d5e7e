import { workbookDocument } from '@anslag/documents'
import { xlsxOf } from '@anslag/documents/xlsx'
import type { App } from '../shell/app.ts'
import type { PageDocumentWords } from './document-words.ts'
import { estimated, fileName, save } from './download.ts'
import { planOf } from './plan-of.ts'

/** The estimate as a workbook that computes, with range and years where they can be told. */
export const downloadWorkbook = async (app: App, words: PageDocumentWords): Promise<void> => {
  const now = estimated(app)
  if (now === undefined) return
  const file = workbookDocument({ ...now, ...(await planOf(app, now.estimate)) }, words)
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  save(await xlsxOf(file), type, `${fileName(app, now)}.xlsx`)
}
