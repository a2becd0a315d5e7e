import {
  apart,
  faint,
  hanging,
  heading,
  notice,
  plain,
  type StyledLine,
  strong,
  type TextRow,
  table,
  wrapped,
} from '@anslag/documents/text'
import { wayCosts } from '@anslag/planning'
import {
  ceilingView,
  type ForecastView,
  forecastView,
  type Grid,
  type RangeView,
  rangeView,
  type StagesView,
  scopeChangeView,
  stagesView,
  waysView,
  type YearsView,
  yearsView,
} from '@anslag/presentation/plan'
import { type PriceBookDocuments, priceBookDocuments } from '@anslag/pricing'
import type { Invocation } from '../commands/command.ts'
import type { Planned } from '../documents/planned.ts'
import { messageOf } from '../message.ts'

type Lines = readonly StyledLine[]

/** So many ways are shown of each cost; all of them stand in the JSON. */
const mostWays = 8

const paragraphs = (sentences: readonly string[], columns: number): Lines =>
  sentences.flatMap((sentence) => wrapped(sentence, columns)).map(plain)

const items = (sentences: readonly string[], columns: number): Lines =>
  sentences.flatMap((sentence) => hanging('  - ', sentence, columns)).map(plain)

const gridLines = ({ columns: heads, rows, sum }: Grid, columns: number): Lines =>
  table(
    [
      { kind: 'head', cells: heads },
      ...rows.map((cells): TextRow => ({ kind: 'line', cells })),
      ...(sum === undefined ? [] : [{ kind: 'total', cells: sum } as const]),
    ],
    columns,
  )

/** Of each row what it comes to, and below it what that is made of: for tables of more columns than a terminal has room for. */
const broken = ({ columns: heads, rows, sum }: Grid, columns: number): Lines => {
  const row = (kind: TextRow['kind'], [head = '', ...amounts]: readonly string[]): TextRow => {
    const parts = amounts.slice(0, -1).map((amount, index) => `${heads[index + 1] ?? ''} ${amount}`)
    return { kind, cells: [head, amounts.at(-1) ?? ''], remarks: [parts.join(' · ')] }
  }
  return table(
    [
      { kind: 'head', cells: [heads[0] ?? '', heads.at(-1) ?? ''] },
      ...rows.map((cells) => row('line', cells)),
      ...(sum === undefined ? [] : [row('total', sum)]),
    ],
    columns,
  )
}

const rangeLines = (view: RangeView, columns: number): Lines =>
  apart([
    [strong(`${view.amount.label}: ${view.amount.value}`), ...gridLines(view.table, columns)],
    paragraphs(view.sentences, columns),
    view.matters.rows.length === 0
      ? []
      : [
          heading(view.matters.heading),
          ...table(
            view.matters.rows.map((cells): TextRow => ({ kind: 'line', cells, indent: 2 })),
            columns,
          ),
          ...paragraphs(view.next === undefined ? [] : [view.next], columns),
        ],
  ])

const yearLines = ({ heading: title, table: all, notes }: YearsView, columns: number): Lines => [
  heading(title),
  ...broken(all, columns),
  ...items(notes, columns),
]

const forecastLines = (view: ForecastView, remarks: readonly string[], columns: number): Lines => [
  heading(view.heading),
  ...remarks.flatMap((remark) => wrapped(remark, columns)).map(notice),
  ...paragraphs([view.within], columns),
  ...gridLines(view.table, columns),
  ...(view.needed.items.length === 0 ? [] : [plain(view.needed.heading), ...items(view.needed.items, columns)]),
  ...items(view.notes, columns),
]

/** Of each stage what is owed with VAT, and below it what that rests on. */
const stageLines = ({ heading: title, table: all, notes, source }: StagesView, columns: number): Lines => {
  const [stage = '', , , gross = ''] = all.columns
  const rows = all.rows.map(
    ([name = '', , , owed = '', basis = '']): TextRow => ({ kind: 'line', cells: [name, owed], remarks: [basis] }),
  )
  return [
    heading(title),
    ...table([{ kind: 'head', cells: [stage, gross] }, ...rows], columns),
    ...items(notes, columns),
    ...(source === undefined ? [] : hanging('  ', source, columns).map(faint)),
  ]
}

/** Below what they cost the project, what costs it nothing of its content first. */
const wayLines = ({ plan }: Planned, documents: PriceBookDocuments, { environment, wording }: Invocation): Lines => {
  const { texts, plans } = wording
  const { columns } = environment
  const all = waysView(plan, texts, plans, documents.catalogue)
  const groups = wayCosts.flatMap((cost) => {
    const said = all.filter((way) => way.cost === cost).slice(0, mostWays)
    const [first] = said
    const lines = said.map(({ text, saves }) => `${text}: ${saves}`)
    return first === undefined ? [] : [plain(`${first.costInWords}:`), ...items(lines, columns)]
  })
  return [heading(plans.ways.heading), ...(groups.length === 0 ? paragraphs([plans.ways.none], columns) : groups)]
}

const ceilingLines = (
  { plan }: Planned,
  documents: PriceBookDocuments,
  { environment, wording }: Invocation,
): Lines => {
  if (plan.ceiling === undefined) return []
  const view = ceilingView(plan.ceiling, plan, wording.texts, wording.plans, documents.catalogue)
  const { columns } = environment
  return [heading(view.heading), ...paragraphs(view.sentences, columns), ...items(view.offers, columns)]
}

const changeLines = ({ plan }: Planned, documents: PriceBookDocuments, { environment, wording }: Invocation): Lines => {
  if (plan.change === undefined) return []
  const view = scopeChangeView(plan.change, plan, wording.texts, wording.plans, documents.catalogue)
  const { columns } = environment
  return [
    heading(view.heading),
    ...paragraphs([view.verdict], columns),
    ...items(view.reasons, columns),
    ...gridLines(view.table, columns),
    ...items(view.notes, columns),
    ...hanging('  ', view.source, columns).map(faint),
  ]
}

/** What is to be said of the days: that the start was moved, or that a delivery is wished before it can come. */
const remarksOn = ({ plan, book }: Planned, { wording }: Invocation): readonly string[] => {
  const known = { request: plan.request, catalogue: priceBookDocuments(book).catalogue }
  return plan.forecast.issues.map((issue) => messageOf(issue, known).sentence(wording))
}

/** A plan as a page of text: the amount to budget first. */
export const planLines = (planned: Planned, invocation: Invocation): Lines => {
  const { plan, book } = planned
  const { options, environment, wording } = invocation
  const { texts, plans } = wording
  const { columns } = environment
  const documents = priceBookDocuments(book)
  const { title } = plan.request.project ?? {}
  const { range: words } = plans
  const isDemonstration = plan.priceList.status === 'demonstration'
  return apart([
    wrapped(title === undefined ? words.title : `${words.title}: ${title}`, columns).map(heading),
    rangeLines(rangeView(plan, texts, plans, documents), columns),
    isDemonstration ? wrapped(texts.demonstration, columns).map(notice) : [],
    changeLines(planned, documents, invocation),
    ceilingLines(planned, documents, invocation),
    wayLines(planned, documents, invocation),
    options.given('by-year') === undefined
      ? []
      : yearLines(yearsView(plan.years, plan, texts, plans, documents.catalogue), columns),
    forecastLines(
      forecastView(plan.forecast, plan.request, texts, plans, documents.catalogue),
      remarksOn(planned, invocation),
      columns,
    ),
    stageLines(stagesView(plan.stages, plan, texts, plans, documents.catalogue), columns),
  ])
}
