import { type CatalogueDocument, headingOfComponent, type Line, summary } from '@anslag/pricing'
import type { Adjustment, Content, FixedLine, Instalment, QuoteStatus, Revision, Seal, VatReason } from '@anslag/quotes'
import { vatLabel } from '../explanation/vat-label.ts'
import { formatDay } from '../format/day.ts'
import { fill } from '../format/fill.ts'
import { formatDecimal, formatMoney, formatPercent } from '../format/number.ts'
import { formatQuantity, unitWord } from '../format/quantity.ts'
import { listed } from '../issues/lists.ts'
import { known } from '../names/known.ts'
import { nameById } from '../names/names-in.ts'
import type { Texts } from '../texts/texts.ts'
import { componentSentences } from '../views/component-sentences.ts'
import { assumptionSentence } from './assumption-sentence.ts'
import { eventSentence } from './event-sentence.ts'
import { quoteDetails } from './quote-details.ts'
import { deliveryText, quoteFacts } from './quote-facts.ts'
import { quoteRemarks } from './quote-remarks.ts'
import type { LabelledAmount, QuoteLineView, QuoteView } from './quote-view-model.ts'
import type { ShownQuoteWords } from './texts/quote.ts'

/** A line, computed or fixed, with what only one of them has. */
type Lines = Omit<FixedLine, 'reason' | 'by'> & Partial<Pick<FixedLine, 'reason' | 'by'>> & Pick<Line, 'net'>

/** Units of fixed lines, which have a code alone; pieces go without a word. */
const unitOf = { HUR: 'hour', EA: undefined, LS: 'lump-sum' } as const

/** What a line says beside its amounts: why and when, and its VAT where the quote has several kinds. */
const lineRemark = (
  line: Lines,
  content: Content,
  texts: Texts,
  { view, details }: ShownQuoteWords,
): string | undefined => {
  const { reason, by, delivery, period, vatCategory, vatRate } = line
  const vat = { vat: texts.vatCategories[vatCategory], rate: formatPercent(vatRate, texts) }
  const parts = [
    reason === undefined || by === undefined ? undefined : fill(view.decidedBy, { reason, by }),
    delivery && nameById('deliveries', delivery, [content.estimate.request], texts, undefined),
    period && fill(details.during, { from: formatDay(period.from, texts), to: formatDay(period.to, texts) }),
    content.vatBreakdown.length > 1 ? fill(details.withVat, vat) : undefined,
  ].filter((part) => part !== undefined)
  return parts.length === 0 ? undefined : parts.join(', ')
}

const fixedQuantity = ({ quantity, unitCode }: FixedLine, texts: Texts): string => {
  const unit = unitOf[unitCode]
  const number = formatDecimal(quantity, texts)
  return unit === undefined ? number : `${number} ${unitWord(quantity, unit, texts)}`
}

const linesOf = (content: Content, texts: Texts, words: ShownQuoteWords) => {
  const shown = (line: Lines, quantity: string): QuoteLineView => ({
    id: line.id,
    text: line.text[texts.language],
    quantity,
    unitPrice: formatMoney(line.unitPrice, texts),
    net: formatMoney(line.net, texts),
    remark: lineRemark(line, content, texts, words),
    exact: { quantity: line.quantity, unitPrice: line.unitPrice, net: line.net },
  })
  return [
    ...content.estimate.lines.map((line) => ({
      ...shown(line, formatQuantity(line.quantity, line.unit, texts)),
      heading: headingOfComponent(line.component),
      delivery: line.id.split('@')[1],
    })),
    ...content.fixedLines.map((line) => ({ ...shown(line, fixedQuantity(line, texts)), delivery: line.delivery })),
  ]
}

/** Lines by their texts, for whom ids say nothing. */
const linesNamed = (ids: readonly string[], { estimate, fixedLines }: Content, { language, words }: Texts): string =>
  listed(
    ids.map((id) => {
      const line = [...estimate.lines, ...fixedLines].find((each) => each.id === id)
      return line === undefined ? id : fill(words.quoted, { text: line.text[language] })
    }),
  )

const adjustmentView = (adjustment: Adjustment, content: Content, texts: Texts, { view, details }: ShownQuoteWords) => {
  const { id, kind, reason, by, percent, base, amount, lines } = adjustment
  const signed = kind === 'reduction' ? `-${amount}`.replace(/^-0\.00$/, '0.00') : amount
  const share =
    percent === undefined
      ? undefined
      : fill(view.percentOf, { percent: formatPercent(percent, texts), base: formatMoney(base, texts) })
  const remark = share === undefined ? by : fill(view.decidedBy, { reason: share, by })
  return {
    id,
    label: fill(view[kind], { reason }),
    value: formatMoney(signed, texts),
    amount: signed,
    remark: lines === undefined ? remark : fill(details.ofLines, { remark, lines: linesNamed(lines, content, texts) }),
  }
}

/** Why a category is without VAT, with its code and the components that it applies to by decision. */
const vatReasonSentence = (of: VatReason, texts: Texts, { view, details }: ShownQuoteWords): string => {
  const { category, reason, legalReference: reference, code, components } = of
  const sentence = fill(view.vatReason, { category: texts.vatCategories[category], reason, reference })
  const coded = code === undefined ? sentence : fill(details.code, { sentence, code })
  const names = components.map((id) => known<string>(texts.components, id) ?? id)
  return names.length === 0 ? coded : fill(details.ofComponents, { sentence: coded, components: listed(names) })
}

const sealView = (seal: Seal | undefined, { view }: ShownQuoteWords) => {
  if (seal === undefined) return { heading: view.seal, rows: [], note: view.notSealed }
  const rows = [
    { label: view.sealHash, value: seal.hash },
    ...(seal.previous === undefined ? [] : [{ label: view.sealPrevious, value: seal.previous }]),
  ]
  return { heading: view.seal, rows, note: undefined }
}

const vatAmounts = ({ vatBreakdown }: Content, texts: Texts): readonly LabelledAmount[] =>
  vatBreakdown.map((group) => ({
    label: vatLabel(group, texts),
    value: formatMoney(group.vat, texts),
    amount: group.vat,
  }))

const totalsView = ({ totals, adjustments }: Content, texts: Texts, { view, details }: ShownQuoteWords) => {
  const words = texts.estimate
  const total = (label: string, amount: string): LabelledAmount => ({
    label,
    value: formatMoney(amount, texts),
    amount,
  })
  return {
    lines: total(view.linesTotal, totals.lines),
    net: total(words.net, totals.net),
    vat: total(words.vat, totals.vat),
    gross: total(words.gross, totals.gross),
    adjustments: (['reduction', 'charge'] as const)
      .filter((kind) => adjustments.filter((each) => each.kind === kind).length > 1)
      .map((kind) => total(details[`${kind}s`], totals[`${kind}s`])),
  }
}

const headingOf = ({ number, revision }: Content, view: ShownQuoteWords['view']): string =>
  number === undefined
    ? fill(view.headingOfDraft, { revision: String(revision) })
    : fill(view.heading, { number, revision: String(revision) })

/**
 * A revision in words and formatted amounts, ready for any renderer. Nothing is added up or rounded: every amount stands in
 * the quote.
 *
 * @param status what it is at the moment of showing, since a quote expires without anybody doing anything
 * @param instalments which lines are invoiced when; by default those that the quote states itself
 * @param catalogue gives sources their names that are known by their registers alone
 */
export const quoteView = (
  revision: Revision,
  status: QuoteStatus,
  texts: Texts,
  words: ShownQuoteWords,
  instalments: readonly Instalment[] = revision.content.instalments ?? [],
  catalogue?: CatalogueDocument,
): QuoteView => {
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
    delivery: deliveryText(content, words),
    columns: { text, quantity, unitPrice, net },
    lines: linesOf(content, texts, words),
    summary: summary(content.estimate).map(({ heading, net: amount }) => ({
      heading,
      label: texts.headings[heading],
      value: formatMoney(amount, texts),
      amount,
    })),
    adjustments: content.adjustments.map((each) => adjustmentView(each, content, texts, words)),
    vat: vatAmounts(content, texts),
    totals: totalsView(content, texts, words),
    vatReasons: {
      heading: view.vatReasons,
      sentences: content.vatReasons.map((each) => vatReasonSentence(each, texts, words)),
    },
    assumptions: {
      heading: view.assumptions,
      sentences: content.assumptions.map((each) => assumptionSentence(each, content, texts, words, catalogue)),
    },
    needsAssessment: componentSentences(
      texts.estimate.needsAssessment,
      texts.needsAssessment,
      content.estimate.needsAssessment,
      texts,
    ),
    notApplicable: componentSentences(
      texts.estimate.notApplicable,
      texts.notApplicable,
      content.estimate.notApplicable,
      texts,
    ),
    remarks: quoteRemarks(content, texts, words, catalogue),
    details: quoteDetails(content, instalments, texts, words),
    reservations: content.texts.reservations?.[texts.language],
    events: {
      heading: view.events,
      sentences: events.map((event) => eventSentence(event, content.estimate.request, texts, words, catalogue)),
    },
    seal: sealView(seal, words),
  }
}
