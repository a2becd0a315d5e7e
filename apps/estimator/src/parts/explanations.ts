import { type Explanation, explainLine } from '@anslag/presentation'
import type { Line } from '@anslag/pricing'
import type { App } from '../state/app.ts'

/** How a line of the present estimate was computed. Loaded when somebody first opens a line. */
export const explanationOf = (line: Line, { texts, pricing, priced }: App): Explanation | undefined => {
  const loaded = pricing.value
  const now = priced.value
  if (loaded === undefined || now?.ok !== true) return undefined
  return explainLine(line, { ...now.documents, request: now.estimate.request, lines: now.estimate.lines }, texts)
}
