import { type Estimate, type Line, type PriceBookDocuments, summary } from '@anslag/pricing'
import { vatLabel } from '../explanation/vat-label.ts'
import { formatDay } from '../format/day.ts'
import { fill } from '../format/fill.ts'
import { formatMoney, formatPercent } from '../format/number.ts'
import { formatQuantity } from '../format/quantity.ts'
import { issueGroups } from '../issues/issue-view.ts'
import { amountName } from '../names/amount-name.ts'
import type { InitialTexts } from '../texts/texts.ts'
import { notCounted, otherOwners } from './beside-the-sum.ts'
import { componentSentences } from './component-sentences.ts'
import type { EstimateView, LabelledValue, LineView } from './estimate-view-model.ts'

const lineView = ({ id, text, quantity, unit, unitPrice, net }: Line, texts: InitialTexts): LineView => ({
  id,
  text: text[texts.language],
  quantity: formatQuantity(quantity, unit, texts),
  unitPrice: formatMoney(unitPrice, texts),
  net: formatMoney(net, texts),
})

/** The list of an estimate: `demonstration-2026, rettelse 1`. */
export const listName = ({ priceList: { id, revision } }: Estimate, { estimate }: InitialTexts): string =>
  fill(estimate.listRevision, { id, revision: String(revision) })

/** When and by which list an estimate was made, and by what. */
export const estimateFacts = (estimate: Estimate, texts: InitialTexts): readonly LabelledValue[] => [
  { label: texts.estimate.day, value: formatDay(estimate.day, texts) },
  { label: texts.estimate.priceList, value: listName(estimate, texts) },
  { label: texts.estimate.status, value: texts.statuses[estimate.priceList.status] },
  { label: texts.estimate.engine, value: estimate.engine },
]

const totals = (estimate: Estimate, texts: InitialTexts): EstimateView['totals'] => {
  const { net, vat, gross, complete } = estimate.totals
  const total = (label: string, amount: string): LabelledValue => ({
    label: amountName(label, estimate, texts, !complete),
    value: formatMoney(amount, texts),
  })
  return {
    net: total(texts.estimate.net, net),
    vat: total(texts.estimate.vat, vat),
    gross: total(texts.estimate.gross, gross),
    incomplete: complete ? undefined : texts.estimate.incomplete,
  }
}

const buyerCost = (estimate: Estimate, texts: InitialTexts): readonly LabelledValue[] | undefined => {
  const { buyerCost: stated, totals } = estimate
  if (stated === undefined) return undefined
  const recovery = formatPercent(stated.recovery, texts)
  return [
    { label: fill(texts.estimate.recovered, { recovery }), value: formatMoney(stated.recovered, texts) },
    {
      label: amountName(texts.estimate.cost, estimate, texts, !totals.complete),
      value: formatMoney(stated.cost, texts),
    },
  ]
}

/**
 * An estimate in words and formatted amounts, ready for any renderer. Nothing is added up or rounded here: every amount
 * stands in the estimate, or in what the engine sums up of it.
 *
 * @param documents the price book that the estimate was made with
 */
export const estimateView = (estimate: Estimate, documents: PriceBookDocuments, texts: InitialTexts): EstimateView => {
  const { request, lines, vatBreakdown, issues, priceList, needsAssessment, notApplicable } = estimate
  const words = texts.estimate
  return {
    heading: words.heading,
    title: request.project?.title,
    notice: priceList.status === 'demonstration' ? texts.demonstration : undefined,
    facts: estimateFacts(estimate, texts),
    columns: { text: words.text, quantity: words.quantity, unitPrice: words.unitPrice, net: words.netAmount },
    lines: lines.map((line) => lineView(line, texts)),
    vat: vatBreakdown.map((vat) => ({ label: vatLabel(vat, texts), value: formatMoney(vat.vat, texts) })),
    totals: totals(estimate, texts),
    notCounted: notCounted(estimate, texts),
    otherOwners: otherOwners(estimate, documents.catalogue, texts),
    buyerCost: buyerCost(estimate, texts),
    summary: {
      heading: amountName(words.summary, estimate, texts),
      rows: summary(estimate).map(({ heading, net }) => ({
        label: texts.headings[heading],
        value: formatMoney(net, texts),
      })),
    },
    needsAssessment: componentSentences(words.needsAssessment, texts.needsAssessment ?? {}, needsAssessment, texts),
    notApplicable: componentSentences(words.notApplicable, texts.notApplicable, notApplicable, texts),
    issues: issueGroups(issues, texts, { catalogue: documents.catalogue, lines, request }),
  }
}
