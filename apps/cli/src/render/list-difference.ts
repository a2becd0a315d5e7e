import { apart, hanging, heading, plain, type StyledLine, wrapped } from '@anslag/documents/text'
import { listDifferenceView } from '@anslag/presentation/estimate'
import type { ListChange } from '@anslag/price-lists'
import type { PriceListDocument } from '@anslag/pricing'
import type { Invocation } from '../commands/command.ts'
import { labelledLines } from './labelled.ts'

/** What differs between two price lists: the place in words, and the old and the new value below it. */
export const listDifferenceLines = (
  before: PriceListDocument,
  after: PriceListDocument,
  changes: readonly ListChange[],
  { environment, wording, options }: Invocation,
): readonly StyledLine[] => {
  const { columns } = environment
  const { words, texts } = wording
  const view = listDifferenceView(changes, texts)
  const named = ({ title, id, revision }: PriceListDocument) => words.listName(title[options.language], id, revision)
  return apart([
    wrapped(view.heading, columns).map(heading),
    labelledLines(
      [
        { label: view.columns.before, value: named(before) },
        { label: view.columns.after, value: named(after) },
      ],
      columns,
    ),
    view.same === undefined ? [] : wrapped(view.same, columns).map(plain),
    view.rows.flatMap((row) => [
      ...wrapped(row.label, columns).map(plain),
      ...hanging('    ', `${row.before} → ${row.after}`, columns).map(plain),
    ]),
  ])
}
