import { hanging, wrapped } from '@anslag/documents/text'
import type { LabelledValue, Sentences } from '@anslag/presentation/estimate'
import { type QuoteView, quoteView } from '@anslag/presentation/quote'
import { bundledBooks } from '@anslag/price-lists'
import { instalmentsOf, type QuoteStatus, type Revision } from '@anslag/quotes'
import type { Invocation } from '../commands/command.ts'
import { issueLines } from './issues.ts'
import { labelledLines } from './labelled.ts'
import { apart, faint, heading, notice, plain, type Style, type StyledLine } from './styled-line.ts'
import { type Row, table } from './table.ts'

const amount = (style: Style, { label, value }: LabelledValue): Row => ({ style, cells: [label, value] })

const blankRow: Row = { style: 'plain', cells: [] }

/** Lines, charges, reductions, VAT and totals in one table, so that all amounts stand below each other. */
const amountLines = (view: QuoteView, columns: number): readonly StyledLine[] => {
  const { columns: heads, lines, adjustments, vat, totals } = view
  return table(
    [
      { style: 'faint', cells: [heads.text, heads.net], remarks: [`${heads.quantity} × ${heads.unitPrice}`] },
      ...lines.map(
        ({ text, quantity, unitPrice, net, remark }): Row => ({
          style: 'plain',
          cells: [text, net],
          remarks: [`${quantity} × ${unitPrice}`, ...(remark === undefined ? [] : [remark])],
        }),
      ),
      blankRow,
      ...(adjustments.length === 0 ? [] : [amount('plain', totals.lines)]),
      ...adjustments.map(
        ({ label, value, remark }): Row => ({ style: 'plain', cells: [label, value], remarks: [remark] }),
      ),
      ...totals.adjustments.map((each) => amount('plain', each)),
      amount('plain', totals.net),
      ...vat.map((each) => amount('plain', each)),
      ...(vat.length === 1 ? [] : [amount('plain', totals.vat)]),
      amount('strong', totals.gross),
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
