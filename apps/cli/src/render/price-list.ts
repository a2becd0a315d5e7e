import { apart, heading, notice, type StyledLine, type TextRow, table, wrapped } from '@anslag/documents/text'
import { type FigureView, priceListView, type TariffView } from '@anslag/presentation/estimate'
import { type PlanningTermsView, planningTermsView } from '@anslag/presentation/plan'
import type { PriceListDocument } from '@anslag/pricing'
import type { Invocation } from '../commands/command.ts'
import { labelledLines } from './labelled.ts'
import { type Numbered, numberedSources, sourceLines, sourceNote } from './sources.ts'

/** What a figure is for and its value. How far it may reach stands with the words, since amounts stand alone. */
const figureRow = (text: string, { value, range }: FigureView, indent: number): TextRow => ({
  kind: 'line',
  cells: [range === undefined ? text : `${text}, ${range}`, value],
  indent,
})

/** A tariff in one row when it has one figure, else its name with a row for each answer or tier. */
const tariffRows = ({ name, figures, source, derivation }: TariffView, numbered: Numbered): readonly TextRow[] => {
  const remarks = [sourceNote(source, numbered), ...(derivation === undefined ? [] : [derivation])]
  const [only] = figures
  if (only !== undefined && figures.length === 1 && only.label === undefined)
    return [{ ...figureRow(name, only, 2), remarks }]
  const title: TextRow = { kind: 'line', cells: [name], indent: 2, remarks }
  return [title, ...figures.map((figure) => figureRow(figure.label ?? '', figure, 4))]
}

/** What plans are made by, and below it where that is from. */
const planningLines = (
  { heading: title, rows, source, derivation }: PlanningTermsView,
  numbered: Numbered,
  columns: number,
): readonly StyledLine[] => {
  const remarks = [sourceNote(source, numbered), ...(derivation === undefined ? [] : [derivation])]
  const last = rows.length - 1
  return [
    heading(title),
    ...table(
      rows.map((row, index) => ({ ...figureRow(row.label, row, 2), ...(index === last ? { remarks } : {}) })),
      columns,
    ),
  ]
}

/** A price list as people read it: hourly rates, tariffs with their sources, what is assumed where nobody answers, and what plans are made by. */
export const priceListLines = (
  document: PriceListDocument,
  { environment, wording }: Invocation,
): readonly StyledLine[] => {
  const { columns } = environment
  const { texts, words, plans } = wording
  const { title, notice: demonstration, facts, rates, tariffs, defaults } = priceListView(document, texts)
  const planning = planningTermsView(document, texts, plans)
  const cited = [...rates.rows, ...tariffs.rows, ...(planning === undefined ? [] : [planning])]
  const numbered = numberedSources(cited.map(({ source }) => source))
  const rows = (tariff: TariffView) => tariffRows(tariff, numbered)
  return apart([
    wrapped(title, columns).map(heading),
    demonstration === undefined ? [] : wrapped(demonstration, columns).map(notice),
    labelledLines(facts, columns),
    [heading(rates.heading), ...table(rates.rows.flatMap(rows), columns)],
    [heading(tariffs.heading), ...table(tariffs.rows.flatMap(rows), columns)],
    [
      heading(defaults.heading),
      ...table(
        defaults.rows.map(({ label, value }): TextRow => ({ kind: 'line', cells: [label, value], indent: 2 })),
        columns,
      ),
    ],
    planning === undefined ? [] : planningLines(planning, numbered, columns),
    sourceLines(words.sources, numbered, columns),
  ])
}
