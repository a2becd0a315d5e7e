import { linesDocument, workbookDocument } from '@anslag/documents'
import { csvOf } from '@anslag/documents/csv'
import { xlsxOf } from '@anslag/documents/xlsx'
import { planWords } from '../schedule/plan-words.ts'
import type { App } from '../shell/app.ts'
import { estimated, fileName, save } from './download.ts'
import { allTextsOf } from './file-texts.ts'

/** The estimate as a workbook that computes, with range and years where they can be told. */
export const downloadWorkbook = async (app: App): Promise<void> => {
  const [now, texts] = [estimated(app), await allTextsOf(app)]
  if (now === undefined || texts === undefined) return
  const { estimate, documents } = now
  const { scheduleOf } = await import('../schedule/schedule-parts.tsx')
  const [plans, schedule] = await Promise.all([planWords(texts.language), scheduleOf(app, estimate)])
  const planned = app.planned.peek()
  const file = workbookDocument(
    {
      estimate,
      documents,
      range: planned?.kind === 'planned' && planned.of === estimate ? planned.range : undefined,
      years: schedule?.years,
    },
    { texts, plans },
  )
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  save(await xlsxOf(file), type, `${fileName(app, now)}.xlsx`)
}

/** The lines and sums of the estimate as values between semicolons. */
export const downloadCsv = async (app: App): Promise<void> => {
  const [now, texts] = [estimated(app), await allTextsOf(app)]
  if (now === undefined || texts === undefined) return
  save(csvOf(linesDocument(now, { texts })), 'text/csv;charset=utf-8', `${fileName(app, now)}.csv`)
}
