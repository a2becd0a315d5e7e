import { estimateView, explainLine, explainVat, orderedThings } from '@anslag/presentation/estimate'
import type { Estimate, PriceBookDocuments } from '@anslag/pricing'
import { explanationBlocks } from '../blocks/explanation.ts'
import { jsonFile } from '../blocks/json-file.ts'
import { demonstrationNotice, factsOf, listOf, section, sentencesOf, titleOf } from '../blocks/section.ts'
import type { Block } from '../model/block.ts'
import type { Document } from '../model/document.ts'
import type { DocumentWords } from '../texts/words.ts'
import { linesTable } from './lines.ts'
import { marksOfEstimate } from './marks.ts'

/** The words of a written estimate. */
export type EstimateWords = Pick<DocumentWords, 'texts' | 'budget' | 'estimate'>

/** What an estimate covers, in words. */
export const scopeOfEstimate = (
  { request }: Pick<Estimate, 'request'>,
  { catalogue }: PriceBookDocuments,
  words: EstimateWords,
): readonly Block[] => {
  const facts = orderedThings(request, catalogue, words.texts, words.budget).map(({ label, things }) => ({
    label,
    lines: things,
  }))
  return section(words.estimate.scope, facts.length === 0 ? [] : [{ kind: 'facts', facts }])
}

const appendix = (estimate: Estimate, documents: PriceBookDocuments, { texts, estimate: words }: EstimateWords) => {
  const { lines, vatBreakdown, request } = estimate
  const context = { ...documents, request, lines }
  const explained = [
    ...lines.map((line) => explainLine(line, context, texts)),
    ...vatBreakdown.map((vat) => explainVat(vat, context, texts)),
  ]
  return section(words.appendix, explanationBlocks(explained, words.source))
}

/**
 * An estimate as a document: what it covers, its lines and totals, what is not counted or must be assessed, remarks, and how
 * every line was computed. The estimate itself is attached.
 *
 * @param documents the price list, catalogue and VAT table that it was priced by
 */
export const estimateDocument = (estimate: Estimate, documents: PriceBookDocuments, words: EstimateWords): Document => {
  const { texts, estimate: own } = words
  const view = estimateView(estimate, documents, texts)
  const { incomplete } = view.totals
  const beside = [incomplete, view.notCounted?.sentence, view.otherOwners?.sentence].filter(
    (each) => each !== undefined,
  )
  const appended = appendix(estimate, documents, words)
  return {
    title: titleOf(view.heading, view.title),
    language: texts.language,
    day: estimate.day,
    marks: marksOfEstimate(estimate, own),
    blocks: [
      ...factsOf([view.totals.gross, view.totals.net, ...(view.buyerCost ?? []), ...view.facts]),
      ...demonstrationNotice(estimate, texts),
      ...listOf(beside),
      ...scopeOfEstimate(estimate, documents, words),
      ...section(own.price, [linesTable(estimate, view)]),
      ...sentencesOf(view.needsAssessment),
      ...sentencesOf(view.notApplicable),
      ...view.issues.flatMap(({ heading, issues }) => section(heading, listOf(issues.map(({ sentence }) => sentence)))),
      ...(appended.length === 0 ? [] : [{ kind: 'page-break' } as const, ...appended]),
    ],
    attachments: [jsonFile('estimate.json', view.heading, estimate)],
  }
}
