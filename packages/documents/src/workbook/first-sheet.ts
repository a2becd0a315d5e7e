import { estimateView } from '@anslag/presentation/estimate'
import type { Estimate } from '@anslag/pricing'
import { demonstrationNotice, titleOf } from '../blocks/section.ts'
import { marksOfEstimate } from '../estimate/marks.ts'
import type { Block } from '../model/block.ts'
import type { Document } from '../model/document.ts'
import { besideTheLines, factsOf, linesTable } from './estimate-sheet.ts'
import type { PricedBy } from './priced-line.ts'
import type { LinesWords, WorkbookInput, Writing } from './words.ts'

/** What the sheets of an estimate are written from. */
export const writingOf = ({ estimate, documents }: WorkbookInput, { texts, workbook }: LinesWords): Writing => ({
  estimate,
  context: { ...documents, request: estimate.request, lines: estimate.lines },
  texts,
  words: workbook,
})

/** What a workbook of an estimate is called, and marked with. */
export const headOf = (estimate: Estimate, { texts, estimate: words }: LinesWords): Omit<Document, 'blocks'> => ({
  title: titleOf(texts.estimate.heading, estimate.request.project?.title),
  language: texts.language,
  day: estimate.day,
  marks: marksOfEstimate(estimate, words),
})

/** The first sheet: what is paid, what must be known of it, and what it was made from. */
export const firstSheet = (lines: readonly PricedBy[], writing: Writing): readonly Block[] => {
  const { estimate, context, texts } = writing
  const view = estimateView(estimate, context, texts)
  return [
    ...demonstrationNotice(estimate, texts),
    linesTable(lines, view, writing),
    ...besideTheLines(view),
    ...factsOf(view, writing),
  ]
}
