import { estimateView } from '@anslag/presentation/estimate'
import type { Block } from '../model/block.ts'
import { besideTheLines, factsOf, linesTable } from './estimate-sheet.ts'
import type { PricedBy } from './priced-line.ts'
import { type WorkbookInput, type WorkbookLanguage, type Writing, wordsIn } from './words.ts'

/** What the sheets of an estimate are written from. */
export const writingOf = ({ estimate, documents }: WorkbookInput, { texts }: WorkbookLanguage): Writing => ({
  estimate,
  context: { ...documents, request: estimate.request, lines: estimate.lines },
  texts,
  words: wordsIn(texts.language),
})

/** The first sheet: what is paid, what must be known of it, and what it was made from. */
export const firstSheet = (lines: readonly PricedBy[], input: WorkbookInput, writing: Writing) => {
  const view = estimateView(input.estimate, input.documents, writing.texts)
  const notice: readonly Block[] =
    view.notice === undefined ? [] : [{ kind: 'notice', weight: 'warning', sentences: [view.notice] }]
  return {
    view,
    blocks: [...notice, linesTable(lines, view, writing), ...besideTheLines(view), ...factsOf(view, writing)],
  }
}

/** What it is called: by what it is, and of which project. */
export const titleOf = (heading: string, title: string | undefined): string =>
  title === undefined ? heading : `${heading}: ${title}`
