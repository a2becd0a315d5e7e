import { explainLine, type Texts } from '@anslag/presentation/estimate'
import type { Estimate } from '@anslag/pricing'
import { ExplanationTree } from '@anslag/ui'
import type { BookBody } from '../../../api/answers.ts'

interface HowComputedProps {
  readonly id: string
  readonly estimate: Estimate
  readonly book: BookBody
  readonly texts: Texts
}

/** How a line of an estimate was computed, as a tree that opens. */
export const HowComputed = ({ id, estimate: { lines, request }, book, texts }: HowComputedProps) => {
  const line = lines.find((each) => each.id === id)
  const [tree] = line === undefined ? [] : explainLine(line, { ...book, request, lines }, texts).children
  return tree === undefined ? null : <ExplanationTree explanation={tree} />
}
