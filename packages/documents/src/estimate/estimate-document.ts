import { type EstimateView, estimateView, orderedThings } from '@anslag/presentation/estimate'
import { type Estimate, type PriceBookDocuments, summary } from '@anslag/pricing'
import { jsonFile } from '../blocks/json-file.ts'
import { demonstrationNotice, factsOf, listOf, section, sentencesOf, titleOf } from '../blocks/section.ts'
import type { Block } from '../model/block.ts'
import type { Document } from '../model/document.ts'
import type { TableBlock } from '../model/table.ts'
import type { DocumentWords } from '../texts/words.ts'
import { explanationsOf } from './explained.ts'
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

/** What each of SSB's three points comes to. */
const summaryTable = (estimate: Estimate, { summary: { heading, rows }, columns }: EstimateView): TableBlock => ({
  kind: 'table',
  caption: heading,
  columns: [
    { title: columns.text, kind: 'text' },
    { title: columns.net, kind: 'amount' },
  ],
  rows: summary(estimate).map(({ net }, index) => {
    const { label = '', value = '' } = rows[index] ?? {}
    return { kind: 'line', cells: [{ text: label }, { text: value, value: net }] }
  }),
})

/** What the estimate remarks on, and the pages of the rules behind it, each once. */
const remarks = ({ issues: groups }: EstimateView, words: EstimateWords): readonly Block[] => {
  const pages = groups.flatMap(({ issues }) => issues.flatMap(({ source }) => (source === undefined ? [] : [source])))
  return [
    ...groups.flatMap(({ heading, issues }) =>
      section(heading, listOf([...new Set(issues.map(({ sentence }) => sentence))])),
    ),
    ...section(words.estimate.rules, listOf([...new Set(pages)])),
  ]
}

/**
 * An estimate as a document, all but how its lines were computed: its amount first, then what it covers, its lines and totals, what is
 * not counted or must be assessed, and remarks.
 *
 * @param documents the price list, catalogue and VAT table that it was priced by
 */
export const shortEstimate = (estimate: Estimate, documents: PriceBookDocuments, words: EstimateWords): Document => {
  const { texts, estimate: own } = words
  const view = estimateView(estimate, documents, texts)
  const { incomplete } = view.totals
  const beside = [incomplete, view.notCounted?.sentence, view.otherOwners?.sentence].filter(
    (each) => each !== undefined,
  )
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
      ...section(own.price, [linesTable(estimate, view), summaryTable(estimate, view)]),
      ...sentencesOf(view.needsAssessment),
      ...sentencesOf(view.notApplicable),
      ...remarks(view, words),
    ],
    attachments: [jsonFile('estimate.json', view.heading, estimate)],
  }
}

/** An estimate as a document, with how every line was computed. The estimate itself is attached. */
export const estimateDocument = (estimate: Estimate, documents: PriceBookDocuments, words: EstimateWords): Document => {
  const short = shortEstimate(estimate, documents, words)
  const appended = explanationsOf(estimate, documents, words)
  return {
    ...short,
    blocks: [...short.blocks, ...(appended.length === 0 ? [] : [{ kind: 'page-break' } as const, ...appended])],
  }
}
