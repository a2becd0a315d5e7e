import { estimateDocument, lineDocument, shortEstimate } from '@anslag/documents'
import { documentWordsFor } from '@anslag/documents/languages'
import { apart, documentLines, faint, type StyledLine, wrapped } from '@anslag/documents/text'
import { type Line, priceBookDocuments } from '@anslag/pricing'
import type { Invocation } from '../commands/command.ts'
import type { Priced } from '../documents/priced.ts'

/** An estimate as the document that it is in writing: with how it was computed where that was asked for. */
export const estimateLines = ({ estimate, book }: Priced, invocation: Invocation): readonly StyledLine[] => {
  const { options, environment, wording } = invocation
  const { columns } = environment
  const written = options.explain ? estimateDocument : shortEstimate
  return apart([
    documentLines(written(estimate, priceBookDocuments(book), documentWordsFor(options.language)), columns),
    options.explain ? [] : wrapped(wording.words.seeExplanations, columns).map(faint),
  ])
}

/** How one line came about. */
export const lineLines = (line: Line, { estimate, book }: Priced, invocation: Invocation): readonly StyledLine[] => {
  const { options, environment } = invocation
  const words = documentWordsFor(options.language)
  return documentLines(lineDocument(line, estimate, priceBookDocuments(book), words), environment.columns)
}
