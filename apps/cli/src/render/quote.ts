import {
  apart,
  faint,
  hanging,
  heading,
  notice,
  plain,
  type StyledLine,
  type TextRow,
  table,
  wrapped,
} from '@anslag/documents/text'
import type { LabelledValue, Sentences } from '@anslag/presentation/estimate'
import { type QuoteView, quoteView } from '@anslag/presentation/quote'
import { bundledBooks } from '@anslag/price-lists'
import { instalmentsOf, type QuoteStatus, type Revision } from '@anslag/quotes'
import type { Invocation } from '../commands/command.ts'
import { issueLines } from './issues.ts'
import { labelledLines } from './labelled.ts'

const amount = (kind: TextRow['kind'], { label, value }: LabelledValue): TextRow => ({ kind, cells: [label, value] })

const blankRow: TextRow = { kind: 'line', cells: [] }

/** Lines, charges, reductions, VAT and totals in one table, so that all amounts stand below each other. */
const amountLines = (view: QuoteView, columns: number): readonly StyledLine[] => {
  const { columns: heads, lines, adjustments, vat, totals } = view
  return table(
    [
      { kind: 'head', cells: [heads.text, heads.net], remarks: [`${heads.quantity} × ${heads.unitPrice}`] },
      ...lines.map(
        ({ text, quantity, unitPrice, net, remark }): TextRow => ({
          kind: 'line',
          cells: [text, net],
          remarks: [`${quantity} × ${unitPrice}`, ...(remark === undefined ? [] : [remark])],
        }),
      ),
      blankRow,
      ...(adjustments.length === 0 ? [] : [amount('line', totals.lines)]),
      ...adjustments.map(
        ({ label, value, remark }): TextRow => ({ kind: 'line', cells: [label, value], remarks: [remark] }),
      ),
      ...totals.adjustments.map((each) => amount('line', each)),
      amount('line', totals.net),
      ...vat.map((each) => amount('line', each)),
      ...(vat.length === 1 ? [] : [amount('line', totals.vat)]),
      amount('total', totals.gross),
    ],
    columns,
  )
}

const sentenceLines = ({ heading: title, sentences }: Sentences, columns: number): readonly StyledLine[] =>
  sentences.length === 0
    ? []
    : [heading(title), ...sentences.flatMap((sentence) => hanging('  - ', sentence, columns).map(plain))]

/** What a writer put in lines stays in lines. */
const paragraphs = (text: string | undefined, columns: number): readonly StyledLine[] =>
  (text ?? '').split('\n').flatMap((line) => (line === '' ? [] : wrapped(line, columns).map(plain)))

/** A revision as a page of text. */
export const quoteLines = (revision: Revision, status: QuoteStatus, invocation: Invocation): readonly StyledLine[] => {
  const { environment, wording } = invocation
  const { columns } = environment
  const instalments = instalmentsOf(revision.content)
  const view = quoteView(
    revision,
    status,
    wording.texts,
    wording.quotes,
    instalments,
    bundledBooks().catalogue.document,
  )
  return apart([
    [...wrapped(view.heading, columns), ...wrapped(view.title, columns)].map(heading),
    labelledLines(view.facts, columns),
    paragraphs(view.introduction, columns),
    [...amountLines(view, columns), ...(view.notice === undefined ? [] : wrapped(view.notice, columns).map(notice))],
    sentenceLines(view.vatReasons, columns),
    sentenceLines(view.assumptions, columns),
    sentenceLines(view.needsAssessment, columns),
    issueLines(view.remarks, wording.words.rules, columns),
    paragraphs(view.reservations, columns),
    ...view.details.map(({ heading: title, rows }) => [heading(title), ...labelledLines(rows, columns)]),
    sentenceLines(view.events, columns),
    [
      heading(view.seal.heading),
      ...view.seal.rows.flatMap(({ label, value }) => hanging(`  ${label}  `, value, columns).map(plain)),
      ...(view.seal.note === undefined ? [] : hanging('  ', view.seal.note, columns).map(faint)),
    ],
  ])
}
