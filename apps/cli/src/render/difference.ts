import { apart, heading, plain, type StyledLine, type TextRow, table, wrapped } from '@anslag/documents/text'
import { type ChangeView, type DifferenceView, differenceView } from '@anslag/presentation/estimate'
import { type QuoteSide, quoteDifferenceView } from '@anslag/presentation/quote'
import type { Difference, Estimate, PriceBookDocuments } from '@anslag/pricing'
import type { Invocation } from '../commands/command.ts'
import type { Compared } from '../documents/compared.ts'
import { demonstrationNotice } from './demonstration.ts'
import { labelledLines } from './labelled.ts'

const changeRow = (kind: TextRow['kind'], { label, before, after, change }: ChangeView): TextRow => ({
  kind,
  cells: [label, before, after, change],
})

const lineRow = (line: DifferenceView['lines'][number]): TextRow => ({
  ...changeRow('line', line),
  remarks: line.causes,
})

/** Lines with their causes, then the totals, in one table. */
const changeLines = ({ columns: heads, lines, totals }: DifferenceView, columns: number): readonly StyledLine[] => {
  const last = totals.length - 1
  const apartFromLines: readonly TextRow[] = lines.length === 0 ? [] : [{ kind: 'line', cells: [] }]
  return table(
    [
      { kind: 'head', cells: [heads.text, heads.before, heads.after, heads.change] },
      ...lines.map(lineRow),
      ...apartFromLines,
      ...totals.map((total, index) => changeRow(index === last ? 'total' : 'line', total)),
    ],
    columns,
  )
}

/** What differs between two estimates. */
export const differenceLines = (compared: Compared, invocation: Invocation): readonly StyledLine[] => {
  const { before, after, difference, documents } = compared
  const view = differenceView(difference, before, after, invocation.wording.texts, documents)
  return viewLines(view, [before, after], invocation)
}

/** What differs between two revisions, or between an estimate and a quote. */
export const quoteDifferenceLines = (
  difference: Difference,
  sides: readonly [QuoteSide, QuoteSide],
  documents: Partial<PriceBookDocuments>,
  invocation: Invocation,
): readonly StyledLine[] => {
  const { texts, quotes } = invocation.wording
  const view = quoteDifferenceView(difference, sides, texts, quotes, documents)
  return viewLines(
    view,
    sides.map(({ estimate }) => estimate),
    invocation,
  )
}

const viewLines = (
  view: DifferenceView,
  estimates: readonly Estimate[],
  invocation: Invocation,
): readonly StyledLine[] => {
  const { columns } = invocation.environment
  const sides = [
    { label: view.columns.before, value: view.before },
    { label: view.columns.after, value: view.after },
  ]
  return apart([
    wrapped(view.heading, columns).map(heading),
    labelledLines(sides, columns),
    view.same === undefined ? [] : wrapped(view.same, columns).map(plain),
    changeLines(view, columns),
    demonstrationNotice(estimates, invocation),
    view.vatRates.flatMap((sentence) => wrapped(sentence, columns)).map(plain),
  ])
}
