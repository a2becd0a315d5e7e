import type { Adjustment, Content, FixedLine, QuoteStatus, Revision, Seal } from '@anslag/quotes'
import { vatLabel } from '../explanation/vat-label.ts'
import { fill } from '../format/fill.ts'
import { formatDecimal, formatMoney, formatPercent } from '../format/number.ts'
import { formatQuantity, unitWord } from '../format/quantity.ts'
import type { Texts } from '../texts/texts.ts'
import { componentSentences } from '../views/component-sentences.ts'
import { assumptionSentence } from './assumption-sentence.ts'
import { eventSentence } from './event-sentence.ts'
import { quoteFacts } from './quote-facts.ts'
import { quoteRemarks } from './quote-remarks.ts'
import type { QuoteWords } from './texts/quote.ts'

/** Units of fixed lines, which have a code alone; pieces go without a word. */
const unitOf = { HUR: 'hour', EA: undefined, LS: 'lump-sum' } as const

const fixedLineView = (line: FixedLine, texts: Texts, { view }: QuoteWords) => {
  const unit = unitOf[line.unitCode]
  const quantity = formatDecimal(line.quantity, texts)
  return {
    id: line.id,
    text: line.text[texts.language],
    quantity: unit === undefined ? quantity : `${quantity} ${unitWord(line.quantity, unit, texts)}`,
    unitPrice: formatMoney(line.unitPrice, texts),
    net: formatMoney(line.net, texts),
    remark: fill(view.decidedBy, { reason: line.reason, by: line.by }),
  }
}

const linesOf = ({ estimate, fixedLines }: Content, texts: Texts, words: QuoteWords) => [
  ...estimate.lines.map(({ id, text, quantity, unit, unitPrice, net }) => ({
    id,
    text: text[texts.language],
    quantity: formatQuantity(quantity, unit, texts),
    unitPrice: formatMoney(unitPrice, texts),
    net: formatMoney(net, texts),
    remark: undefined,
  })),
  ...fixedLines.map((line) => fixedLineView(line, texts, words)),
]

const adjustmentView = (adjustment: Adjustment, texts: Texts, { view }: QuoteWords) => {
  const { id, kind, reason, by, percent, base, amount } = adjustment
  const signed = kind === 'reduction' ? `-${amount}` : amount
  const share =
    percent === undefined
      ? undefined
      : fill(view.percentOf, { percent: formatPercent(percent, texts), base: formatMoney(base, texts) })
  return {
    id,
    label: fill(view[kind], { reason }),
    value: formatMoney(/^-0\.00$/.test(signed) ? '0.00' : signed, texts),
    remark: share === undefined ? by : fill(view.decidedBy, { reason: share, by }),
  }
}

const sealView = (seal: Seal | undefined, { view }: QuoteWords) => {
  if (seal === undefined) return { heading: view.seal, rows: [], note: view.notSealed }
  const rows = [
    { label: view.sealHash, value: seal.hash },
    ...(seal.previous === undefined ? [] : [{ label: view.sealPrevious, value: seal.previous }]),
  ]
  return { heading: view.seal, rows, note: undefined }
}

const totalsView = ({ totals }: Content, texts: Texts, { view }: QuoteWords) => {
  const words = texts.estimate
  const total = (label: string, amount: string) => ({ label, value: formatMoney(amount, texts) })
  return {
    lines: total(view.linesTotal, totals.lines),
    net: total(words.net, totals.net),
    vat: total(words.vat, totals.vat),
    gross: total(words.gross, totals.gross),
  }
}

const headingOf = ({ number, revision }: Content, view: QuoteWords['view']): string =>
  number === undefined
    ? fill(view.headingOfDraft, { revision: String(revision) })
    : fill(view.heading, { number, revision: String(revision) })

/**
 * A revision in words and formatted amounts, ready for any renderer. Nothing is added up or rounded: every amount stands in
 * the quote.
 *
 * @param status what it is at the moment of showing, since a quote expires without anybody doing anything
 */
export const quoteView = (revision: Revision, status: QuoteStatus, texts: Texts, words: QuoteWords) => {
  const { content, seal, events } = revision
  const { view } = words
  const { text, quantity, unitPrice, netAmount: net } = texts.estimate
  const { priceList } = content.estimate
  return {
    heading: headingOf(content, view),
    title: content.project.title,
    notice: priceList.status === 'demonstration' ? texts.demonstration : undefined,
    facts: quoteFacts(content, status, texts, words),
    introduction: content.texts.introduction?.[texts.language],
    columns: { text, quantity, unitPrice, net },
    lines: linesOf(content, texts, words),
    adjustments: content.adjustments.map((each) => adjustmentView(each, texts, words)),
    vat: content.vatBreakdown.map((group) => ({ label: vatLabel(group, texts), value: formatMoney(group.vat, texts) })),
    totals: totalsView(content, texts, words),
    vatReasons: {
      heading: view.vatReasons,
      sentences: content.vatReasons.map(({ category, reason, legalReference: reference }) =>
        fill(view.vatReason, { category: texts.vatCategories[category], reason, reference }),
      ),
    },
    assumptions: {
      heading: view.assumptions,
      sentences: content.assumptions.map((each) => assumptionSentence(each, content, texts, words)),
    },
    needsAssessment: componentSentences(
      texts.estimate.needsAssessment,
      texts.needsAssessment,
      content.estimate.needsAssessment,
      texts,
    ),
    remarks: quoteRemarks(content, texts, words),
    reservations: content.texts.reservations?.[texts.language],
    events: { heading: view.events, sentences: events.map((event) => eventSentence(event, texts, words)) },
    seal: sealView(seal, words),
  }
}

export type QuoteView = ReturnType<typeof quoteView>
