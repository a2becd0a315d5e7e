import { type Explanation, type ExplanationContext, explainLine, explainVat } from '@anslag/presentation/estimate'
import { type Line, priceBookDocuments } from '@anslag/pricing'
import type { Invocation } from '../commands/command.ts'
import type { Priced } from '../documents/priced.ts'
import type { Wording } from '../message.ts'
import { deduplicated } from './deduplicated.ts'
import { demonstrationNotice } from './demonstration.ts'
import { numberedSources, sourceLines, sourcesOf } from './sources.ts'
import { apart, heading, type StyledLine } from './styled-line.ts'
import { treeLines } from './tree.ts'

const contextOf = ({ estimate: { request, lines }, book }: Priced): ExplanationContext => ({
  ...priceBookDocuments(book),
  request,
  lines,
})

/** The explanation of a line, with its id, which `anslag explain` takes. */
const explained = (line: Line, context: ExplanationContext, { texts, words }: Wording): Explanation => ({
  ...explainLine(line, context, texts),
  note: `${words.lineId}: ${line.id}`,
})

const explainedLines = (title: string, explanations: readonly Explanation[], invocation: Invocation) => {
  const { environment, wording } = invocation
  const { columns } = environment
  const numbered = numberedSources(explanations.flatMap(sourcesOf))
  return apart([
    [heading(title)],
    ...deduplicated(explanations).map((explanation) => treeLines(explanation, numbered, columns)),
    sourceLines(wording.words.sources, numbered, columns),
  ])
}

/** How one line came about. */
export const explainedLine = (line: Line, priced: Priced, invocation: Invocation): readonly StyledLine[] => {
  const { wording } = invocation
  return apart([
    explainedLines(wording.words.explanation, [explained(line, contextOf(priced), wording)], invocation),
    demonstrationNotice([priced.estimate], invocation),
  ])
}

/** How every line and the VAT came about. */
export const explainedEstimate = (priced: Priced, invocation: Invocation): readonly StyledLine[] => {
  const { wording } = invocation
  const context = contextOf(priced)
  const { lines, vatBreakdown } = priced.estimate
  const explanations = [
    ...lines.map((line) => explained(line, context, wording)),
    ...vatBreakdown.map((vat) => explainVat(vat, context, wording.texts)),
  ]
  return explainedLines(wording.words.explanations, explanations, invocation)
}
