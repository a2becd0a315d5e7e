import { answerName, explain, placeName, placeOf, unitText } from '@anslag/presentation/estimate'
import type { Trace } from '@anslag/pricing'
import type { Row, TableBlock } from '../model/table.ts'
import { blank, numberCellOf, textCellOf } from './cells.ts'
import { givenIn } from './given.ts'
import type { Writing } from './words.ts'

const numberRows = (traces: readonly Trace[], { context, texts }: Writing): readonly Row[] =>
  givenIn(traces).flatMap((found): readonly Row[] => {
    if (!('id' in found) || found.of !== 'answer') return []
    const { id, node } = found
    const { label, note } = explain(node, context, texts)
    const cells = [label, unitText(node.unit, texts), note].map(textCellOf)
    const [name = blank, unit = blank, why = blank] = cells
    return [
      { kind: 'line', cells: [name, { ...numberCellOf(node.value, texts, { id }), isChangeable: true }, unit, why] },
    ]
  })

const choices = (node: Trace): readonly string[] => [
  ...(node.kind === 'chosen' ? [node.reason] : []),
  ...('of' in node ? node.of.flatMap(choices) : []),
]

const choiceRows = (traces: readonly Trace[], { context, texts }: Writing): readonly Row[] =>
  [...new Set(traces.flatMap(choices))].map((reason) => {
    const at = reason.indexOf('=')
    const place = placeOf(reason.slice(0, at))
    const question = placeName(place, context.request, texts, context.catalogue)
    const answer = answerName(place.driver, reason.slice(at + 1), texts)
    return { kind: 'line', cells: [textCellOf(question), textCellOf(answer), blank, blank] }
  })

/** The answers that the price follows from: numbers, which can be changed, and choices. */
export const answersTable = (traces: readonly Trace[], writing: Writing): TableBlock => {
  const { words } = writing
  return {
    kind: 'table',
    columns: [
      { title: words.question, kind: 'text' },
      { title: words.answer, kind: 'quantity' },
      { title: words.unit, kind: 'text' },
      { title: words.note, kind: 'text' },
    ],
    rows: [...numberRows(traces, writing), ...choiceRows(traces, writing)],
  }
}
