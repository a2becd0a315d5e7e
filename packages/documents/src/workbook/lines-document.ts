import type { Document } from '../model/document.ts'
import { firstSheet, titleOf, writingOf } from './first-sheet.ts'
import type { WorkbookInput, WorkbookLanguage } from './words.ts'

/** The lines and sums of an estimate alone, for forms that have one table. */
export const linesDocument = (input: WorkbookInput, language: WorkbookLanguage): Document => {
  const writing = writingOf(input, language)
  const { view, blocks } = firstSheet(
    input.estimate.lines.map((line) => ({ line, rows: [] })),
    input,
    writing,
  )
  return {
    title: titleOf(view.heading, view.title),
    language: writing.texts.language,
    day: input.estimate.day,
    marks: view.notice === undefined ? [] : [{ text: writing.words.demonstration, weight: 'warning' }],
    blocks,
  }
}
