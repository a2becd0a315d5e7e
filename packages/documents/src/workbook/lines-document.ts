import type { Document } from '../model/document.ts'
import { firstSheet, headOf, writingOf } from './first-sheet.ts'
import type { LinesWords, WorkbookInput } from './words.ts'

/** The lines and sums of an estimate alone, for what is copied and for forms that have one table. */
export const linesDocument = (input: WorkbookInput, words: LinesWords): Document => ({
  ...headOf(input.estimate, words),
  blocks: firstSheet(
    input.estimate.lines.map((line) => ({ line, rows: [] })),
    writingOf(input, words),
  ),
})
