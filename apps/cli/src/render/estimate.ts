import { hanging, wrapped } from '@anslag/documents/text'
import { type EstimateView, estimateView, type LabelledValue, type Sentences } from '@anslag/presentation/estimate'
import { priceBookDocuments } from '@anslag/pricing'
import type { Invocation } from '../commands/command.ts'
import type { Priced } from '../documents/priced.ts'
import { explainedEstimate } from './explained.ts'
import { issueLines } from './issues.ts'
import { labelledLines } from './labelled.ts'
import { apart, faint, heading, notice, plain, type Style, type StyledLine } from './styled-line.ts'
import { type Row, table } from './table.ts'

const viewOf = ({ estimate, book }: Priced, { wording }: Invocation): EstimateView =>
  estimateView(estimate, priceBookDocuments(book), wording.texts)

const total = (style: Style, { label, value }: LabelledValue): Row => ({ style, cells: [label, value] })

/** Lines, VAT and totals in one table, so that all amounts stand below each other; quantities stand below their line. */
const amountLines = ({ columns: heads, lines, vat, totals }: EstimateView, columns: number): readonly StyledLine[] =>
  table(
    [
      { style: 'faint', cells: [heads.text, heads.net], remarks: [`${heads.quantity} × ${heads.unitPrice}`] },
      ...lines.map(
        ({ text, quantity, unitPrice, net }): Row => ({
          style: 'plain',
          cells: [text, net],
          remarks: [`${quantity} × ${unitPrice}`],
        }),
      ),
      { style: 'plain', cells: [] },
      total('plain', totals.net),
      ...vat.map((each) => total('plain', each)),
      ...(vat.length === 1 ? [] : [total('plain', totals.vat)]),
      total('strong', totals.gross),
    ],
    columns,
  )

const sentenceLines = ({ heading: title, sentences }: Sentences, columns: number): readonly StyledLine[] =>
  sentences.length === 0
    ? []
    : [heading(title), ...sentences.flatMap((sentence) => hanging('  - ', sentence, columns).map(plain))]

/** An estimate as a page of text: what it costs first, then how it was computed where that was asked for, then remarks. */
export const estimateLines = (priced: Priced, invocation: Invocation): readonly StyledLine[] => {
  const { options, environment, wording } = invocation
  const { columns } = environment
  const view = viewOf(priced, invocation)
  const { title, heading: heads, notice: demonstration, totals } = view
  const paragraph = (text: string | undefined) => (text === undefined ? [] : wrapped(text, columns))
  return apart([
    wrapped(title === undefined ? heads : `${heads}: ${title}`, columns).map(heading),
    labelledLines(view.facts, columns),
    [
      ...amountLines(view, columns),
      ...[totals.incomplete, view.notCounted?.sentence, view.otherOwners?.sentence, demonstration]
        .flatMap(paragraph)
        .map(notice),
      ...labelledLines(view.buyerCost ?? [], columns),
    ],
    [
      heading(view.summary.heading),
      ...table(
        view.summary.rows.map(({ label, value }): Row => ({ style: 'plain', cells: [label, value], indent: 2 })),
        columns,
      ),
    ],
    options.explain ? explainedEstimate(priced, invocation) : [],
    sentenceLines(view.needsAssessment, columns),
    sentenceLines(view.notApplicable, columns),
    issueLines(view.issues, wording.words.rules, columns),
    options.explain ? [] : paragraph(wording.words.seeExplanations).map(faint),
  ])
}
