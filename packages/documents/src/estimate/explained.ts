import { fill } from '@anslag/presentation'
import { type Explanation, explainLine, explainVat } from '@anslag/presentation/estimate'
import type { Estimate, Line, PriceBookDocuments } from '@anslag/pricing'
import { explanationBlocks } from '../blocks/explanation.ts'
import { demonstrationNotice, section, titleOf } from '../blocks/section.ts'
import type { Block } from '../model/block.ts'
import type { Document } from '../model/document.ts'
import type { EstimateWords } from './estimate-document.ts'
import { marksOfEstimate } from './marks.ts'

/** How a line came about, with the id that programs know it by. */
const explained = (
  line: Line,
  { request, lines }: Estimate,
  documents: PriceBookDocuments,
  { texts, estimate: words }: EstimateWords,
): Explanation => ({
  ...explainLine(line, { ...documents, request, lines }, texts),
  note: fill(words.lineId, { id: line.id }),
})

/** How every line and the VAT came about. */
export const explanationsOf = (
  estimate: Estimate,
  documents: PriceBookDocuments,
  words: EstimateWords,
): readonly Block[] => {
  const { lines, vatBreakdown, request } = estimate
  const all = [
    ...lines.map((line) => explained(line, estimate, documents, words)),
    ...vatBreakdown.map((vat) => explainVat(vat, { ...documents, request, lines }, words.texts)),
  ]
  return section(words.estimate.appendix, explanationBlocks(all, words.estimate.source))
}

/** How one line of an estimate came about, as a document. */
export const lineDocument = (
  line: Line,
  estimate: Estimate,
  documents: PriceBookDocuments,
  words: EstimateWords,
): Document => ({
  title: titleOf(words.estimate.explanation, estimate.request.project?.title),
  language: words.texts.language,
  day: estimate.day,
  marks: marksOfEstimate(estimate, words.estimate),
  blocks: [
    ...explanationBlocks([explained(line, estimate, documents, words)], words.estimate.source),
    ...demonstrationNotice(estimate, words.texts),
  ],
})
